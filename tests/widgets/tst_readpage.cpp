#include "widgets/lessonreader.h"
#include "widgets/readersizes.h"
#include "widgets/readpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const LessonRows rows {
    { .kind = LessonRow::Kind::Title, .greek = u"Τρία μαθήματα"_s, .english = u"Three lessons"_s },
    { .greek = u"Ο πελάτης περιμένει."_s, .english = u"The customer is waiting."_s },
};

struct Shown
{
    ReadPage page;

    Shown()
    {
        page.setLessons({ { u"three"_s, u"Three lessons"_s }, { u"own"_s, u"My article"_s } }, u"three"_s);
        page.showLesson(u"three"_s, rows);
        page.resize(1024, 700);
        page.show();
    }
    void click(const QString &button) { QTest::mouseClick(page.findChild<QAbstractButton *>(button), Qt::LeftButton); }
};

} // namespace

class TestReadPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonsChooseTheLayout()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        shown.click(u"englishButton"_s);
        QCOMPARE(shown.page.reader().mode(), LessonReader::Mode::EnglishOnly);
        shown.click(u"greekButton"_s);
        QCOMPARE(shown.page.reader().mode(), LessonReader::Mode::GreekOnly);
        shown.page.reader().setMode(LessonReader::Mode::SideBySide);
        QVERIFY(shown.page.findChild<QAbstractButton *>(u"sideBySideButton"_s)->isChecked());
        QVERIFY(!shown.page.findChild<QAbstractButton *>(u"greekButton"_s)->isChecked());
    }

    void theButtonsChangeTheSize()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        shown.click(u"largerButton"_s);
        shown.click(u"largerButton"_s);
        shown.click(u"smallerButton"_s);
        QCOMPARE(shown.page.reader().sizes().zoom(), 1);
    }

    void anotherLessonIsAskedFor()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QSignalSpy chosen(&shown.page, &ReadPage::lessonChosen);
        auto *lessons = shown.page.findChild<QComboBox *>(u"lessonCombo"_s);
        lessons->setFocus();
        QTest::keyClick(lessons, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"own"_s);
        QCOMPARE(shown.page.currentLesson(), u"own"_s);
    }

    void theButtonAsksForThePresenter()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QSignalSpy asked(&shown.page, &ReadPage::presentRequested);
        shown.click(u"presentButton"_s);
        QCOMPARE(asked.size(), 1);
    }

    void anErrorStandsInThePageUntilALessonIsShown()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        auto *error = shown.page.findChild<QLabel *>(u"errorLabel"_s);
        QVERIFY(!error->isVisible());
        shown.page.showError(u"The lesson cannot be read."_s);
        QVERIFY(error->isVisible());
        shown.page.showLesson(u"own"_s, rows);
        QVERIFY(!error->isVisible());
    }

    void theChosenOneStandsOutFromTheOthersInTheDark()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        QPalette dark(QColor(0x33, 0x36, 0x39), QColor(0x1E, 0x20, 0x22));
        dark.setColor(QPalette::Highlight, QColor(0x2A, 0x5F, 0x5E));
        shown.page.setPalette(dark);
        auto *both = shown.page.findChild<QAbstractButton *>(u"sideBySideButton"_s);
        auto *greek = shown.page.findChild<QAbstractButton *>(u"greekButton"_s);
        QCOMPARE(both->palette().color(QPalette::Button), dark.color(QPalette::Highlight));
        shown.click(u"greekButton"_s);
        QCOMPARE(greek->palette().color(QPalette::Button), dark.color(QPalette::Highlight));
        QCOMPARE(both->palette().color(QPalette::Button), dark.color(QPalette::Button));
    }
};

QTEST_MAIN(TestReadPage)

#include "tst_readpage.moc"
