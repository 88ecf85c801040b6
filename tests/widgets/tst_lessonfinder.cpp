#include "app/preferences.h"
#include "models/textlanguage.h"
#include "support/typing.h"
#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/readersizes.h"
#include "widgets/readingarea.h"
#include "widgets/readpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// The shipped lessons on their page.
struct Shown
{
    QTemporaryDir folder;
    Preferences preferences { folder.filePath(u"pistis.conf"_s) };
    ReadPage page;
    ReadingArea area { page, preferences };
    LessonReader &reader = page.reader();
    ReaderPane *greek = page.findChild<ReaderPane *>(u"greekPane"_s);
    ReaderPane *english = page.findChild<ReaderPane *>(u"englishPane"_s);
    QLineEdit *words = page.findChild<QLineEdit *>(u"wordsEdit"_s);
    QLabel *count = page.findChild<QLabel *>(u"countLabel"_s);
    QCheckBox *everywhere = page.findChild<QCheckBox *>(u"everywhereCheck"_s);
    QWidget *bar = page.findChild<QWidget *>(u"findBar"_s);

    Shown()
    {
        page.resize(1100, 700);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        (void)QTest::qWaitFor([this] { return reader.sentences() > 20; }, patienceMs);
    }
    void lookFor(const QString &text)
    {
        area.find();
        typeText(words, text);
        (void)QTest::qWaitFor(
            [this] { return !count->text().isEmpty(); }, patienceMs); // the lesson is made ready beside it
    }
    QStringList listed() const
    {
        const auto *view = page.findChild<QListView *>(u"findingsView"_s);
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, 0).data().toString());
        return texts;
    }
};

} // namespace

class TestLessonFinder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    // The read page lists what stands in the user's data folder.
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void wordsAreFoundWhileTheyAreTyped()
    {
        Shown shown;
        QVERIFY(!shown.bar->isVisible());
        shown.area.find();
        QVERIFY(shown.bar->isVisible());
        QVERIFY(shown.words->hasFocus());
        QCOMPARE(shown.count->text(), QString());
        typeText(shown.words, u"ΠΕΛΑΤΕΣ"_s);
        QTRY_VERIFY(shown.count->text().startsWith(u"1 of "));
        QTRY_COMPARE(shown.greek->textCursor().selectedText().left(5).toLower(), u"πελάτ"_s);
        shown.words->setText(u"αβγδ"_s);
        QCOMPARE(shown.count->text(), u"not in this lesson"_s);
    }

    void keysGoFromPlaceToPlaceInBothLanguages()
    {
        Shown shown;
        shown.lookFor(u"customer"_s);
        const int first = shown.reader.currentSentence();
        QTest::keyClick(shown.words, Qt::Key_Return);
        QVERIFY(shown.count->text().startsWith(u"2 of "));
        QCOMPARE(shown.english->textCursor().selectedText().toLower(), u"customer"_s);
        QTest::keyClick(shown.words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.reader.currentSentence(), first);
        QTest::keyClick(shown.words, Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(!shown.count->text().startsWith(u"1 of "));
        QTest::keyClick(shown.words, Qt::Key_F3);
        QVERIFY(shown.count->text().startsWith(u"1 of "));
    }

    void escapeClosesAndKeepsThePlace()
    {
        Shown shown;
        shown.lookFor(u"competition"_s);
        const int place = shown.reader.currentSentence();
        QVERIFY(place > 0);
        QTest::keyClick(shown.words, Qt::Key_Escape);
        QVERIFY(!shown.bar->isVisible());
        QCOMPARE(shown.reader.currentSentence(), place);
        QVERIFY(shown.reader.isAncestorOf(QApplication::focusWidget()) || shown.greek->hasFocus());
    }

    void anotherFormIsCalledOne()
    {
        Shown shown;
        shown.lookFor(u"visiting"_s);
        QVERIFY(shown.count->text().endsWith(u"another form"));
    }

    void aLineThatComesMeanwhileLeavesTheReaderWhereItIs()
    {
        Shown shown;
        shown.lookFor(u"coakley"_s);
        QVERIFY(shown.count->text().startsWith(u"1 of "));
        shown.reader.setCurrentSentence(15);
        shown.reader.setLiveLine(Practice::Visits, u"7 από τους 42"_s, u"7 of your 42"_s);
        QCOMPARE(shown.reader.currentSentence(), 15);
        QVERIFY(shown.bar->isVisible());
    }

    void theOtherLessonsAreSearchedAndAClickLeadsThere()
    {
        Shown shown;
        shown.lookFor(u"chart"_s);
        auto *view = shown.page.findChild<QListView *>(u"findingsView"_s);
        QVERIFY(!view->isVisible());
        shown.everywhere->click();
        QTRY_VERIFY(!shown.listed().isEmpty());
        const QString title
            = inInterfaceLanguage(u"Γιατί το προφανές διάγραμμα λέει ψέματα"_s, u"Why the obvious chart lies"_s);
        QVERIFY(shown.listed().constFirst().startsWith(u'“' + title.first(20)));
        const QModelIndex second = view->model()->index(1, 0);
        const QString sentence = second.data(Qt::ToolTipRole).toString().section(u"”: "_s, 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(second).center());
        QTRY_COMPARE(shown.page.currentLesson(), u"obvious-chart"_s);
        QTRY_COMPARE(shown.reader.rows().at(shown.reader.currentRow()).english, sentence);
        QTRY_VERIFY(shown.count->text().contains(u" of "));
    }

    void lookingEverywhereKeepsTheHitThatIsShown()
    {
        Shown shown;
        shown.lookFor(u"customer"_s);
        QTest::keyClick(shown.words, Qt::Key_Return);
        QTest::keyClick(shown.words, Qt::Key_Return);
        QVERIFY(shown.count->text().startsWith(u"3 of "));
        const int place = shown.reader.currentSentence();
        QTest::mouseClick(shown.everywhere, Qt::LeftButton, {}, { 8, shown.everywhere->height() / 2 });
        QTRY_VERIFY(!shown.listed().isEmpty());
        QVERIFY(shown.count->text().startsWith(u"3 of "));
        QCOMPARE(shown.reader.currentSentence(), place);
    }

    void arrowsGoFromTheWordsIntoTheListAndBack()
    {
        Shown shown;
        shown.lookFor(u"chart"_s);
        QTest::keyClick(shown.words, Qt::Key_Down);
        QVERIFY(shown.words->hasFocus()); // there is no list yet
        QTest::mouseClick(shown.everywhere, Qt::LeftButton, {}, { 8, shown.everywhere->height() / 2 });
        QTRY_VERIFY(shown.listed().size() > 1);
        shown.words->setFocus();
        auto *view = shown.page.findChild<QListView *>(u"findingsView"_s);
        QTest::keyClick(shown.words, Qt::Key_Down);
        QVERIFY(view->hasFocus());
        QCOMPARE(view->currentIndex().row(), 0);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), 1);
        QTest::keyClick(view, Qt::Key_Up);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Up);
        QVERIFY(shown.words->hasFocus());
    }

    void aLargerSizeKeepsWhatWasFound()
    {
        Shown shown;
        shown.lookFor(u"coakley"_s);
        shown.reader.sizes().zoomIn();
        QTest::keyClick(shown.words, Qt::Key_F3);
        QVERIFY(shown.count->text().startsWith(u"2 of "));
    }
};

QTEST_MAIN(TestLessonFinder)

#include "tst_lessonfinder.moc"
