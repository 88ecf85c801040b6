#include "app/services.h"
#include "models/customerlistmodel.h"
#include "support/testbook.h"
#include "widgets/answerdialog.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/logvisitdialog.h"
#include "widgets/settledialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Panel
{
    Panel()
    {
        panel.addActions(panel.agendaActions()); // as the window's menu holds them
        panel.show();
    }

    // The lists are reached by the actions of the menu.
    bool show(const QString &action, int rows)
    {
        panel.findChild<QAction *>(action)->trigger();
        return QTest::qWaitForWindowActive(&panel)
            && QTest::qWaitFor([this, rows] { return view->model()->rowCount() == rows; }, patienceMs);
    }

    QString reason(int row) const
    {
        return view->model()->index(row, 0).data(CustomerListModel::ReasonRole).toString();
    }

    void enter() { QTest::keyClick(view, Qt::Key_Return); }

    TestBook book;
    Services services { book.store };
    QUuid bakery = book.customer(u"Bakery"_s);
    CustomerPanel panel { services };
    QListView *view = panel.findChild<QListView *>(u"customersView"_s);
};

} // namespace

class TestListedMatters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfTheRequestsTellsTheOldestOneAndEnterAnswersIt()
    {
        Panel test;
        must(test.book.requests.add({ .customer = test.bakery, .text = u"Θέλουμε δείγματα"_s }));
        must(test.book.requests.add({ .customer = test.bakery, .text = u"A price?"_s }));
        QVERIFY(test.show(u"showRequestsAction"_s, 1));
        QVERIFY2(test.reason(0).contains(u"Θέλουμε δείγματα"_s), qUtf8Printable(test.reason(0)));
        test.enter();
        QTRY_VERIFY(test.panel.findChild<AnswerDialog *>());
    }

    void aRowOfThePromisesTellsTheNextOneAndEnterSettlesIt()
    {
        Panel test;
        const QDate today = test.book.store.clock().today();
        const QUuid promise
            = *waited(test.book.promises.add({ .customer = test.bakery, .words = u"A new oven"_s, .due = today }));
        must(test.book.promises.add({ .customer = test.bakery, .words = u"Later"_s, .due = today.addDays(3) }));
        QVERIFY(test.show(u"showPromisesAction"_s, 1));
        QVERIFY2(test.reason(0).contains(u"A new oven"_s), qUtf8Printable(test.reason(0)));
        test.enter();
        QTRY_VERIFY(test.panel.findChild<SettleDialog *>());
        auto *dialog = test.panel.findChild<SettleDialog *>();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"doneButton"_s), Qt::LeftButton);
        QTRY_COMPARE(waited(test.book.promises.promise(promise))->state, PromiseState::Kept);
        QTRY_VERIFY(test.reason(0).contains(u"Later"_s));
    }

    void aBrokenPromiseIsToldAndEnterLeadsToItInTheHistory()
    {
        Panel test;
        const QDate today = test.book.store.clock().today();
        const QUuid promise
            = *waited(test.book.promises.add({ .customer = test.bakery, .words = u"A new oven"_s, .due = today }));
        must(test.book.promises.breakIt(promise));
        QVERIFY(test.show(u"showPromisesAction"_s, 1));
        QVERIFY2(test.reason(0).endsWith(u"broken"_s), qUtf8Printable(test.reason(0)));
        test.enter();
        auto *history = test.panel.findChild<QTableView *>(u"timelineView"_s);
        QTRY_VERIFY(history->hasFocus());
        QVERIFY(!test.panel.findChild<SettleDialog *>());
    }

    void aRowChoosesTheEntryThatItNamesAndTheNextOneOnceThatIsAnswered()
    {
        Panel test;
        must(test.book.requests.add({ .customer = test.bakery, .text = u"Oldest?"_s }));
        must(test.book.requests.add({ .customer = test.bakery, .text = u"Newest?"_s }));
        test.book.visit(test.bakery, test.book.clock.today());
        QVERIFY(test.show(u"showRequestsAction"_s, 1));
        auto *history = test.panel.findChild<QTableView *>(u"timelineView"_s);
        const auto chosen = [history] {
            const QModelIndexList rows = history->selectionModel()->selectedRows(TimelineModel::TextColumn);
            return rows.isEmpty() ? QString() : rows.constFirst().data().toString();
        };
        QTRY_COMPARE(chosen(), u"Oldest?"_s);
        history->selectRow(0);
        QTest::mouseClick(
            test.view->viewport(), Qt::LeftButton, {}, test.view->visualRect(test.view->model()->index(0, 0)).center());
        QTRY_COMPARE(chosen(), u"Oldest?"_s);
        test.enter();
        QTRY_VERIFY(test.panel.findChild<AnswerDialog *>());
        auto *dialog = test.panel.findChild<AnswerDialog *>();
        QCOMPARE(dialog->findChild<QLabel *>(u"customerLabel"_s)->text(), u"Bakery"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_COMPARE(chosen(), u"Newest?"_s);
    }

    void anAnsweredRequestLeavesItsRowToTheNextCustomer()
    {
        Panel test;
        const QUuid harbour = test.book.customer(u"Harbour"_s);
        const qint64 now = test.book.clock.now;
        must(test.book.requests.add({ .customer = test.bakery, .text = u"One?"_s, .askedAt = now - 7'200'000 }));
        must(test.book.requests.add({ .customer = harbour, .text = u"Two?"_s, .askedAt = now - 3'600'000 }));
        must(test.book.requests.add({ .customer = test.bakery, .text = u"Three?"_s, .askedAt = now - 60'000 }));
        QVERIFY(test.show(u"showRequestsAction"_s, 2));
        QTRY_COMPARE(test.panel.page().summary().customer.name, u"Bakery"_s);
        test.enter();
        QTRY_VERIFY(test.panel.findChild<AnswerDialog *>());
        QTest::mouseClick(
            test.panel.findChild<AnswerDialog *>()->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_COMPARE(test.panel.page().summary().customer.name, u"Harbour"_s);
        QCOMPARE(test.view->currentIndex().row(), 0);
        QCOMPARE(test.view->currentIndex().data().toString(), u"Harbour"_s);
    }

    void inTheOtherListsEnterLogsAVisit()
    {
        Panel test;
        must(test.book.requests.add({ .customer = test.bakery, .text = u"A price?"_s }));
        QVERIFY(test.show(u"showAllAction"_s, 1));
        QVERIFY2(!test.reason(0).contains(u"A price?"_s), qUtf8Printable(test.reason(0)));
        test.enter();
        QTRY_VERIFY(test.panel.findChild<LogVisitDialog *>());
    }

    void enterIsAboutTheRowThatHasTheFocusAlsoWhileAnotherCustomerIsInView()
    {
        Panel test;
        const QUuid harbour = test.book.customer(u"Harbour"_s);
        test.panel.browser().showChosen({ test.bakery }, u"One"_s);
        QTRY_COMPARE(test.view->model()->rowCount(), 1);
        test.panel.browser().select(harbour);
        QTRY_COMPARE(test.panel.page().summary().customer.name, u"Harbour"_s);
        QVERIFY(!test.view->selectionModel()->hasSelection());
        test.view->setFocus();
        test.enter();
        QTRY_VERIFY(test.panel.findChild<LogVisitDialog *>());
        QTRY_COMPARE(test.panel.page().summary().customer.name, u"Bakery"_s);
    }

    void aSearchThatNobodyFitsIsTakenBackByOneButton()
    {
        Panel test;
        QVERIFY(test.show(u"showAllAction"_s, 1));
        auto *whole = test.panel.findChild<QPushButton *>(u"wholeButton"_s);
        QVERIFY(!whole->isVisible());
        auto *search = test.panel.findChild<QLineEdit *>(u"searchEdit"_s);
        QTest::keyClicks(search, u"zz"_s);
        QTRY_VERIFY(whole->isVisible());
        QTRY_VERIFY(test.panel.page().summary().customer.id.isNull()); // nobody whom the list does not show
        QTest::mouseClick(whole, Qt::LeftButton);
        QTRY_COMPARE(test.view->model()->rowCount(), 1);
        QVERIFY(search->text().isEmpty());
        QTRY_VERIFY(!whole->isVisible());
        QTRY_VERIFY(test.view->hasFocus());
    }

    void aSearchThatNobodyInTheListFitsGoesOnAmongAllCustomersByOneButton()
    {
        Panel test;
        must(test.book.requests.add({ .customer = test.bakery, .text = u"A price?"_s }));
        test.book.customer(u"Harbour"_s);
        QVERIFY(test.show(u"showRequestsAction"_s, 1));
        auto *search = test.panel.findChild<QLineEdit *>(u"searchEdit"_s);
        QTest::keyClicks(search, u"harb"_s);
        auto *everybody = test.panel.findChild<QPushButton *>(u"everybodyButton"_s);
        QTRY_VERIFY(everybody->isVisible());
        everybody->setFocus();
        QTest::keyClick(everybody, Qt::Key_Space);
        QTRY_COMPARE(test.view->model()->rowCount(), 1);
        QTRY_COMPARE(test.panel.page().summary().customer.name, u"Harbour"_s);
        QCOMPARE(search->text(), u"harb"_s);
        QTRY_VERIFY(test.view->hasFocus());
    }

    void aHistoryThatHasTheFocusBeginsWithTheNextStep()
    {
        Panel test;
        test.book.visit(test.bakery, QDate(2026, 3, 9));
        must(test.book.visits.plan(test.bakery, QDate(2026, 3, 20)));
        must(test.book.tasks.add({ .customer = test.bakery, .title = u"Later"_s, .due = QDate(2026, 4, 20) }));
        const QUuid harbour = test.book.customer(u"Harbour"_s);
        auto *history = test.panel.findChild<QTableView *>(u"timelineView"_s);
        test.panel.browser().select(harbour);
        QTRY_COMPARE(test.panel.page().summary().customer.name, u"Harbour"_s);
        history->setFocus();
        test.panel.page().setCustomer(test.bakery);
        QTRY_COMPARE(history->model()->rowCount(), 3);
        QTRY_COMPARE(history->currentIndex().row(), 1); // the visit of the 20th, below the task
    }
};

QTEST_MAIN(TestListedMatters)
#include "tst_listedmatters.moc"
