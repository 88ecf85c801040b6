#include "widgets/presenter.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const LessonRows rows {
    { .kind = LessonRow::Kind::Title, .greek = u"Τρία μαθήματα"_s, .english = u"Three lessons"_s },
    { .kind = LessonRow::Kind::Byline, .greek = u"Πηγή"_s, .english = u"Source"_s },
    { .kind = LessonRow::Kind::Heading, .greek = u"1. Επισκεφθείτε"_s, .english = u"1. Visit"_s, .heading = 1 },
    { .kind = LessonRow::Kind::LiveLine, .greek = u"7 πελάτες"_s, .english = u"7 customers"_s },
    { .greek = u"Ο πελάτης περιμένει."_s, .english = u"The customer is waiting."_s },
    { .greek = u"Ο πελάτης περιμένει και θυμάται. "_s.repeated(12),
        .english = u"The customer waits and remembers. "_s.repeated(12) },
};

struct Shown
{
    Presenter presenter;
    QLabel *greek = presenter.findChild<QLabel *>(u"greekLabel"_s);
    QLabel *english = presenter.findChild<QLabel *>(u"englishLabel"_s);

    Shown()
    {
        presenter.setRows(rows);
        presenter.start();
    }
    void press(int key) { QTest::keyClick(&presenter, Qt::Key(key)); }
};

} // namespace

class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickerWalksThroughTheLesson()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.presenter));
        QVERIFY(shown.presenter.isFullScreen());
        QCOMPARE(shown.english->text(), u"Three lessons"_s);
        QCOMPARE(shown.presenter.findChild<QLabel *>(u"numberLabel"_s)->text(), u"1 of 4"_s);
        shown.press(Qt::Key_PageDown);
        QCOMPARE(shown.english->text(), u"1. Visit"_s);
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.greek->text(), u"Ο πελάτης περιμένει."_s);
        shown.press(Qt::Key_Space);
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.presenter.item(), 3);
        shown.press(Qt::Key_PageUp);
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.english->text(), u"1. Visit"_s);
        shown.press(Qt::Key_F5);
        QCOMPARE(shown.presenter.item(), 0);
    }

    void bMakesTheScreenBlackAndBack()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.presenter));
        shown.press(Qt::Key_B);
        QVERIFY(shown.presenter.isBlack());
        const QImage screen = shown.presenter.grab().toImage();
        QCOMPARE(screen.pixelColor(screen.rect().center()), QColor(Qt::black));
        QKeyEvent greekKey(QEvent::KeyPress, 0x0392, Qt::NoModifier, u"β"_s); // keyClick aborts on Greek
        QCoreApplication::sendEvent(&shown.presenter, &greekKey);
        QVERIFY(!shown.presenter.isBlack());
        shown.press(Qt::Key_B);
        shown.press(Qt::Key_PageDown);
        QVERIFY(!shown.presenter.isBlack());
    }

    void escapeLeaves()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.presenter));
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.presenter.isVisible());
    }

    void longTextGetsSmallerLettersUntilItFits()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.presenter));
        shown.press(Qt::Key_PageDown);
        shown.press(Qt::Key_PageDown);
        const int large = shown.greek->font().pixelSize();
        shown.press(Qt::Key_PageDown);
        QVERIFY(shown.greek->font().pixelSize() < large);
        QTRY_VERIFY(shown.greek->heightForWidth(shown.greek->width()) <= shown.greek->height());
    }

    void itStartsAtTheSentenceThatIsRead()
    {
        Shown shown;
        shown.presenter.start(2);
        QCOMPARE(shown.english->text(), u"The customer is waiting."_s);
    }
};

QTEST_MAIN(TestPresenter)

#include "tst_presenter.moc"
