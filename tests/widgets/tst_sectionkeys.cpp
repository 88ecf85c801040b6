#include "widgets/dayedit.h"
#include "widgets/sectionkeys.h"
#include "widgets/wrongday.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QWidget window;
    DayEdit *day = new DayEdit;
    QTimeEdit *time = new QTimeEdit(QTime(9, 30));
    QLineEdit *next = new QLineEdit;

    Shown()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *> { day, time, next })
            layout->addWidget(widget);
        day->setDisplayFormat(u"dd/MM/yyyy"_s);
        day->setDate(QDate(2026, 11, 26));
        time->setDisplayFormat(u"HH:mm"_s);
        new SectionKeys(time);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
};

} // namespace

class TestSectionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aDayIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("with strokes") << u"20/10/2026"_s << QDate(2026, 10, 20);
        QTest::newRow("short") << u"5/1/2027"_s << QDate(2027, 1, 5);
        QTest::newRow("short day that could be longer") << u"3/12/2026"_s << QDate(2026, 12, 3);
        QTest::newRow("with dots") << u"5.1.2027"_s << QDate(2027, 1, 5);
        QTest::newRow("digits alone") << u"25122026"_s << QDate(2026, 12, 25);
        QTest::newRow("a day that the shown month has not") << u"31122026"_s << QDate(2026, 12, 31);
        QTest::newRow("a day that only that year has") << u"29/2/2028"_s << QDate(2028, 2, 29);
    }

    void aDayIsTypedAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        for (const auto before :
            { QKeySequence::SelectAll, QKeySequence::MoveToStartOfLine, QKeySequence::UnknownKey }) {
            Shown shown;
            shown.next->setFocus();
            shown.day->setFocus(Qt::TabFocusReason);
            if (before != QKeySequence::UnknownKey)
                QTest::keySequence(shown.day, before);
            QTest::keyClicks(shown.day, typed);
            QTEST(shown.day->date(), "day");
            QVERIFY(shown.day->hasFocus());
            QCOMPARE(shown.next->text(), QString());
        }
    }

    void whatNamesNoDayStaysAsItWasTyped()
    {
        Shown shown;
        shown.day->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(shown.day, u"30/02/2026"_s);
        shown.next->setFocus();
        QCOMPARE(shown.day->text(), u"30/02/2026"_s);
        QVERIFY(shown.day->isWrong());
        QCOMPARE(wrongDayIn(shown.window), shown.day);
        shown.day->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.day, Qt::Key_Return);
        QCOMPARE(shown.day->text(), u"30/02/2026"_s);
        QTest::keyClicks(shown.day, u"28"_s);
        QVERIFY(!shown.day->isWrong() && !wrongDayIn(shown.window));
        QCOMPARE(shown.day->date(), QDate(2026, 2, 28));
    }

    void aDayIsPastedAsItIs()
    {
        for (const auto &[text, day] :
            { std::pair { u" 31/12/2026\n"_s, QDate(2026, 12, 31) }, std::pair { u"30/02/2026"_s, QDate() } }) {
            Shown shown;
            QGuiApplication::clipboard()->setText(text);
            shown.day->setFocus(Qt::TabFocusReason);
            QTest::keySequence(shown.day, QKeySequence::Paste);
            QCOMPARE(shown.day->text(), text.trimmed());
            QCOMPARE(shown.day->isWrong(), !day.isValid());
            if (day.isValid())
                QCOMPARE(shown.day->date(), day);
        }
    }

    void anotherDayTakesThePlaceOfAWrongOne()
    {
        Shown shown;
        shown.day->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(shown.day, u"30/02/2026"_s);
        shown.day->setDate(QDate(2026, 5, 4));
        QCOMPARE(shown.day->text(), u"04/05/2026"_s);
        QVERIFY(!shown.day->isWrong());
    }

    void aDigitThatWasWrongIsTakenOut()
    {
        Shown shown;
        shown.day->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(shown.day, u"05/01/2028"_s);
        QTest::keyClick(shown.day, Qt::Key_Backspace);
        QVERIFY(shown.day->isWrong());
        QTest::keyClicks(shown.day, u"7"_s);
        QCOMPARE(shown.day->date(), QDate(2027, 1, 5));
        QTest::keyClick(shown.day, Qt::Key_Left);
        QTest::keyClicks(shown.day, u"12"_s);
        QCOMPARE(shown.day->date(), QDate(2027, 12, 5));
    }

    void aDayThatWasNotNotedIsTyped()
    {
        Shown shown;
        shown.day->setSpecialValueText(u"not noted"_s);
        shown.day->setDate(shown.day->minimumDate());
        QCOMPARE(shown.day->text(), u"not noted"_s);
        shown.day->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(shown.day, u"05012027"_s);
        QCOMPARE(shown.day->date(), QDate(2027, 1, 5));
    }

    void aTimeIsTypedOverWhatIsSelected()
    {
        for (const QString &typed : { u"0415"_s, u"4:15"_s, u"04:15"_s }) {
            Shown shown;
            shown.time->setFocus(Qt::TabFocusReason);
            QTest::keySequence(shown.time, QKeySequence::SelectAll);
            QTest::keyClicks(shown.time, typed);
            QCOMPARE(shown.time->time(), QTime(4, 15));
        }
    }
};

QTEST_MAIN(TestSectionKeys)

#include "tst_sectionkeys.moc"
