#include "app/preferences.h"
#include "app/services.h"
#include "support/found.h"
#include "support/testbook.h"
#include "widgets/customerbrowser.h"
#include "widgets/interfacelanguage.h"
#include "widgets/mainwindow.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct SearchWindow : TestBook
{
    Preferences preferences { directory.filePath(u"pistis.conf"_s) };
    Services services { store, &preferences };
    MainWindow window { services, undo, preferences, false };
    QLineEdit *top = find<QLineEdit>(window, "windowSearchEdit");
    QLineEdit *ofList = find<QLineEdit>(window, "searchEdit");
    CustomerBrowser *browser = window.findChild<CustomerBrowser *>();
    QListView *list = find<QListView>(window, "customersView");

    bool show()
    {
        customer(u"Bakery"_s);
        customer(u"Harbour"_s);
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }

    bool shows(int rows) const
    {
        return QTest::qWaitFor([&] { return list->model()->rowCount() == rows; }, patienceMs);
    }

    void searchAbove(const QString &words)
    {
        top->setFocus();
        QTest::keyClicks(top, words);
    }
};

void pressClear(const QLineEdit *edit) { QTest::mouseClick(edit->findChild<QToolButton *>(), Qt::LeftButton); }

} // namespace

class TestWindowSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.set(u"en"_s); }

    void whatIsTypedAboveStandsInTheFieldOfTheListToo()
    {
        SearchWindow test;
        QVERIFY(test.show());
        test.searchAbove(u"bak"_s);
        QCOMPARE(test.top->text(), u"bak"_s);
        QCOMPARE(test.ofList->text(), u"bak"_s);
        QVERIFY(test.shows(1));
    }

    void theFieldAboveIsEmptyOnceTheListLooksForNothing_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("Esc") << 0;
        QTest::newRow("the button in the field") << 1;
        QTest::newRow("another list") << 2;
    }

    void theFieldAboveIsEmptyOnceTheListLooksForNothing()
    {
        QFETCH(const int, way);
        SearchWindow test;
        QVERIFY(test.show());
        test.searchAbove(u"bak"_s);
        QVERIFY(test.shows(1));
        if (way == 0)
            QTest::keyClick(test.ofList, Qt::Key_Escape);
        else if (way == 1)
            pressClear(test.ofList);
        else
            test.browser->showList(CustomerQuery::List::All);
        QVERIFY(test.ofList->text().isEmpty());
        QVERIFY(test.top->text().isEmpty());
        QVERIFY(test.shows(2));
    }

    void theWholeListIsShownAndNothingIsLookedFor()
    {
        SearchWindow test;
        QVERIFY(test.show());
        test.searchAbove(u"zz"_s);
        auto *whole = find<QPushButton>(test.window, "wholeButton");
        QTRY_VERIFY(whole->isVisible());
        QTest::mouseClick(whole, Qt::LeftButton);
        QVERIFY(test.top->text().isEmpty());
        QVERIFY(test.shows(2));
    }

    void wordsThatAreTypedIntoTheListGoTheirOwnWay()
    {
        SearchWindow test;
        QVERIFY(test.show());
        test.searchAbove(u"bak"_s);
        test.ofList->setFocus();
        QTest::keyClicks(test.ofList, u"ery"_s);
        QCOMPARE(test.ofList->text(), u"bakery"_s);
        QVERIFY(test.top->text().isEmpty());
    }

    void whoEmptiesTheFieldAboveStaysInTheChosenList()
    {
        SearchWindow test;
        QVERIFY(test.show());
        test.searchAbove(u"bak"_s);
        QCOMPARE(test.browser->query().list, CustomerQuery::List::All);
        test.browser->showList(CustomerQuery::List::PastRhythm);
        test.ofList->setFocus();
        QTest::keyClicks(test.ofList, u"b"_s);
        test.top->setText(u"b"_s);
        QTest::keyClick(test.top, Qt::Key_Backspace);
        QCOMPARE(test.browser->query().list, CustomerQuery::List::PastRhythm);
        QVERIFY(test.ofList->text().isEmpty());
    }

    void escapeInAnEmptyFieldDoesNothing()
    {
        SearchWindow test;
        QVERIFY(test.show());
        test.browser->showList(CustomerQuery::List::All);
        QVERIFY(test.shows(2));
        QTest::keyClick(test.ofList, Qt::Key_Escape);
        QCOMPARE(test.browser->query().list, CustomerQuery::List::All);
        QVERIFY(test.window.isVisible());
    }

private:
    InterfaceLanguage m_language;
};

QTEST_MAIN(TestWindowSearch)

#include "tst_windowsearch.moc"
