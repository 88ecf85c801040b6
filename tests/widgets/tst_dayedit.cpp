#include "support/typing.h"
#include "widgets/dayedit.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// In a visible window, with the day chosen as by Tab.
struct ShownDay
{
    ShownDay()
    {
        day.setDisplayFormat(u"dd/MM/yyyy"_s);
        day.setDate(QDate(2026, 11, 9));
        day.show();
        day.activateWindow();
        day.setFocus();
        QTest::keyClick(&day, Qt::Key_Home);
    }

    DayEdit day;
};

QList<QAction *> menuOf(DayEdit &day)
{
    QContextMenuEvent asked(QContextMenuEvent::Mouse, { 4, 4 }, day.mapToGlobal(QPoint(4, 4)));
    QCoreApplication::sendEvent(&day, &asked);
    const auto *menu = day.findChild<QMenu *>();
    return menu ? menu->actions() : QList<QAction *>();
}

} // namespace

class TestDayEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayTypedWithAnInputMethodIsReadAsFromTheKeyboard()
    {
        ShownDay test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.day));
        typeText(&test.day, u"31012028"_s);
        QCOMPARE(test.day.date(), QDate(2028, 1, 31));
    }

    void whatAnInputMethodWritesThatIsNoDayIsKeptToBeRefused()
    {
        ShownDay test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.day));
        typeText(&test.day, u"30022026"_s);
        QVERIFY(test.day.isWrong());
        QCOMPARE(test.day.text(), u"30/02/2026"_s);
        QCOMPARE(test.day.date(), QDate(2026, 11, 30)); // the last one that was right
    }

    void wordsInPlaceOfADayAreKeptToBeRefused_data()
    {
        QTest::addColumn<bool>("byInputMethod");
        QTest::newRow("typed") << false;
        QTest::newRow("input method") << true;
    }

    void wordsInPlaceOfADayAreKeptToBeRefused()
    {
        ShownDay test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.day));
        QFETCH(const bool, byInputMethod);
        if (byInputMethod)
            typeText(&test.day, u"soon"_s);
        else
            QTest::keyClicks(&test.day, u"soon"_s);
        QCOMPARE(test.day.text(), u"so/on/2026"_s);
        QVERIFY(test.day.isWrong());
        QTest::keyClick(&test.day, Qt::Key_Home);
        QTest::keyClicks(&test.day, u"12102026"_s);
        QVERIFY(!test.day.isWrong());
        QCOMPARE(test.day.date(), QDate(2026, 10, 12));
    }

    void aWordThatMeansADayBecomesIt_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("days");
        QTest::newRow("yesterday") << u"yesterday"_s << -1;
        QTest::newRow("χθες") << u"χθες"_s << -1;
        QTest::newRow("today") << u"today"_s << 0;
        QTest::newRow("σήμερα") << u"σήμερα"_s << 0;
        QTest::newRow("tomorrow") << u"tomorrow"_s << 1;
        QTest::newRow("αύριο") << u"αύριο"_s << 1;
    }

    void aWordThatMeansADayBecomesIt()
    {
        QFETCH(const QString, word);
        QFETCH(const int, days);
        ShownDay test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.day));
        const QDate meant = QDate::currentDate().addDays(days);
        for (const QDate &before : { test.day.date(), meant }) {
            test.day.setDate(before);
            QTest::keyClick(&test.day, Qt::Key_Home);
            typeText(&test.day, word);
            QVERIFY(!test.day.isWrong());
            QCOMPARE(test.day.date(), meant);
            QCOMPARE(test.day.text(), meant.toString(u"dd/MM/yyyy"_s));
        }
    }

    void aSeparatorLeavesADayThatIsNotNotedAsItIs()
    {
        ShownDay test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.day));
        test.day.setSpecialValueText(u"not noted"_s);
        test.day.setDate(test.day.minimumDate());
        for (const char separator : { '/', '.', '-', ':' })
            QTest::keyClick(&test.day, separator);
        QCOMPARE(test.day.text(), u"not noted"_s);
    }

    void theMenuPastesAWholeDay()
    {
        ShownDay test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.day));
        QGuiApplication::clipboard()->setText(u" 29/02/2028 "_s);
        const QList<QAction *> actions = menuOf(test.day);
        QCOMPARE(actions.size(), 2);
        actions.at(1)->trigger();
        QCOMPARE(test.day.date(), QDate(2028, 2, 29));
    }

    void theMenuPastesNoPartOfADay()
    {
        ShownDay test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.day));
        QGuiApplication::clipboard()->setText(u"28"_s);
        menuOf(test.day).at(1)->trigger();
        QCOMPARE(test.day.text(), u"09/11/2026"_s);
    }

    void theMenuCopiesTheDay()
    {
        ShownDay test;
        QVERIFY(QTest::qWaitForWindowExposed(&test.day));
        QGuiApplication::clipboard()->clear();
        menuOf(test.day).at(0)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"09/11/2026"_s);
    }
};

QTEST_MAIN(TestDayEdit)

#include "tst_dayedit.moc"
