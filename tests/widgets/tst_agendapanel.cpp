#include "app/mergeservice.h"
#include "app/services.h"
#include "app/tagservice.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerfilterbar.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/logvisitdialog.h"
#include "widgets/reasondialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// The first row of the history, chosen and with the focus.
QTableView *historyOf(CustomerPage &page)
{
    auto *history = page.findChild<QTableView *>(u"timelineView"_s);
    history->setFocus();
    history->selectRow(0);
    return history;
}

} // namespace

class TestAgendaPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissedVisitIsSettledByOneKey()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        must(book.visits.log({ .customer = id, .status = VisitStatus::Planned, .day = QDate(2026, 3, 4) }));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        QSignalSpy held(&page, &CustomerPage::contactHeld);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.findChild<QTableView *>(u"timelineView"_s)->model()->rowCount(), 1);

        QTest::keyClick(historyOf(page), Qt::Key_1);

        QTRY_COMPARE(book.summary(id).lastContact, QDate(2026, 3, 4));
        QTRY_COMPARE(held.size(), 1);
    }

    void aMissedVisitThatWasNotHeldAsksWhy()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const QUuid visit
            = *waited(book.visits.log({ .customer = id, .status = VisitStatus::Planned, .day = QDate(2026, 3, 4) }));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.findChild<QTableView *>(u"timelineView"_s)->model()->rowCount(), 1);

        QTest::keyClick(historyOf(page), Qt::Key_2);
        QTRY_VERIFY(page.findChild<ReasonDialog *>());
        auto *dialog = page.findChild<ReasonDialog *>();
        auto *why = dialog->findChild<QLineEdit *>(u"reasonEdit"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        typeText(why, u"Άρρωστος"_s);
        QVERIFY(!dialog->findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        QTest::keyClick(why, Qt::Key_Return);

        QTRY_COMPARE(waited(book.visits.visit(visit))->reason, u"Άρρωστος"_s);
        QTRY_COMPARE(historyOf(page)->model()->index(0, TimelineModel::TextColumn).data().toString(), u"Άρρωστος"_s);
    }

    void aRequestIsSettledByTheKeysOnItsButtons()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        const QUuid request = *waited(book.requests.add({ .customer = id, .text = u"A price?"_s }));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.findChild<QTableView *>(u"timelineView"_s)->model()->rowCount(), 1);
        const auto press = [&page](const QString &action) {
            historyOf(page);
            const QString key = page.findChild<QAction *>(action)->shortcut().toString();
            QTest::keyClick(historyOf(page), Qt::Key(key.at(0).unicode()));
        };
        const auto isNow = [&book, &request](RequestStatus status) {
            return waited(book.requests.request(request))->status == status;
        };
        press(u"waitAction"_s);
        QTRY_VERIFY(isNow(RequestStatus::Waiting));
        QTRY_VERIFY(historyOf(page) && page.findChild<QAction *>(u"resumeAction"_s)->isVisible());
        press(u"resumeAction"_s);
        QTRY_VERIFY(isNow(RequestStatus::New));
        QTRY_VERIFY(historyOf(page) && page.findChild<QAction *>(u"declineAction"_s)->isVisible());
        press(u"declineAction"_s);
        QTRY_VERIFY(isNow(RequestStatus::Declined));
        QTRY_VERIFY(historyOf(page) && page.findChild<QAction *>(u"reopenAction"_s)->isVisible());
        press(u"reopenAction"_s);
        QTRY_VERIFY(isNow(RequestStatus::New));
    }

    void aDigitInTheHistoryIsAnActionOfTheChosenEntryOrNothing()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s, QDate(2025, 6, 2));
        for (const int day : { 3, 4, 5 }) // each stands there with its date, which begins with a digit
            book.visit(id, QDate(2025, 7, day));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *history = page.findChild<QTableView *>(u"timelineView"_s);
        QTRY_COMPARE(history->model()->rowCount(), 3);
        const QChar digit = history->model()->index(2, 0).data().toString().at(0);
        QVERIFY(digit.isDigit());
        historyOf(page);
        for (const Qt::Key key : { Qt::Key_0, Qt::Key_9, Qt::Key(digit.unicode()) }) {
            QTest::keyClick(history, key);
            QCOMPARE(history->currentIndex().row(), 0);
            QVERIFY(!page.findChild<QDialog *>());
        }
    }

    void theChosenEntryStaysChosenAndADeletedOneLeavesItsRowToTheNext()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s, QDate(2025, 6, 2));
        for (const int day : { 3, 4, 5 })
            book.visit(id, QDate(2025, 7, day));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *history = page.findChild<QTableView *>(u"timelineView"_s);
        QTRY_COMPARE(history->model()->rowCount(), 3);
        historyOf(page);
        const auto chosen = [history] {
            const QModelIndexList rows = history->selectionModel()->selectedRows();
            return rows.isEmpty() ? QUuid() : rows.constFirst().data(TimelineModel::IdRole).toUuid();
        };
        const QUuid first = chosen();
        const QUuid second = history->model()->index(1, 0).data(TimelineModel::IdRole).toUuid();
        book.visit(id, QDate(2025, 8, 1));
        QTRY_COMPARE(history->model()->rowCount(), 4);
        QCOMPARE(chosen(), first);
        QTest::keyClick(history, Qt::Key_Delete);
        QTRY_COMPARE(history->model()->rowCount(), 3);
        QCOMPARE(chosen(), second);
    }

    void theFiguresOfACustomerAreShownOnDemand()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s, QDate(2025, 10, 10));
        for (const int back : { 90, 60, 30 })
            book.visit(id, book.clock.today().addDays(-back));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        auto *rhythm = page.findChild<QLabel *>(u"rhythmLabel"_s);
        auto *figures = page.findChild<QLabel *>(u"figuresLabel"_s);
        QTRY_VERIFY(rhythm->isVisible());
        QVERIFY(rhythm->text().contains(u"30"_s));
        QVERIFY(!figures->isVisible());
        page.findChild<QToolButton *>(u"figuresButton"_s)->click();
        QVERIFY(figures->isVisible());
        QVERIFY(figures->text().startsWith(u"This quarter"_s));
        page.setCustomer({});
        QVERIFY(!rhythm->isVisible() && !figures->isVisible());
    }

    void theListOfPromisesShowsHowTheBookKeepsThem()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        must(book.promises.add({ .customer = id, .words = u"Samples"_s, .due = QDate(2026, 3, 2) }));
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *figures = panel.findChild<QLabel *>(u"bookFigures"_s);
        QVERIFY(!figures->isVisible());
        panel.browser().showList(CustomerQuery::List::PromisesDue);
        QTRY_VERIFY(figures->isVisible());
        QVERIFY(figures->text().contains(u"0 of 1"_s));
        panel.browser().showList(CustomerQuery::List::Agenda);
        QVERIFY(!figures->isVisible());
    }

    void afterAVisitTheNextCustomerTakesItsRowAndThePageShowsIt()
    {
        TestBook book;
        Services services(book.store);
        QList<QUuid> ids; // the first is the longest overdue
        for (int n = 0; n < 30; ++n)
            ids.append(book.customer(u"Customer %1"_s.arg(n, 2, 10, QChar(u'0')), QDate(2025, 6, 1).addDays(n)));
        CustomerPanel panel(services);
        panel.resize(420, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *view = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 30);
        const QModelIndex third = view->model()->index(2, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(third).center());
        QTRY_COMPARE(panel.page().summary().customer.name, u"Customer 02"_s);

        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(panel.findChild<LogVisitDialog *>());
        QTest::mouseClick(
            panel.findChild<LogVisitDialog *>()->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);

        QTRY_COMPARE(panel.page().summary().customer.name, u"Customer 03"_s);
        QCOMPARE(book.summary(ids.at(2)).lastContact, book.clock.today());
        QCOMPARE(view->currentIndex().row(), 2);
        QCOMPARE(view->currentIndex().data().toString(), u"Customer 03"_s);
        QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
        QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
        QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->model()->index(1, 0))));

        must(services.customers.change(book.summary(ids.at(3)).customer, [&] {
            Customer renamed = book.summary(ids.at(3)).customer;
            renamed.name = u"Zeta"_s;
            return renamed;
        }()));
        QTRY_COMPARE(panel.page().summary().customer.name, u"Zeta"_s); // a new name deals with nothing
        QTRY_COMPARE(view->currentIndex().data().toString(), u"Zeta"_s);
    }

    void aSearchShowsItsFirstCustomer()
    {
        TestBook book;
        Services services(book.store);
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid harbour = book.customer(u"Harbour"_s);
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QTRY_COMPARE(panel.page().summary().customer.id, bakery);
        panel.browser().search(u"harb"_s);
        QTRY_COMPARE(panel.page().summary().customer.id, harbour); // keys act on who is to be seen
    }

    void aDeletedCustomerLeavesItsRowToTheNextOne()
    {
        TestBook book;
        Services services(book.store);
        for (int n = 0; n < 3; ++n)
            book.customer(u"Customer %1"_s.arg(n), QDate(2025, 6, 1).addDays(n));
        CustomerPanel panel(services);
        panel.resize(420, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *view = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 3);
        panel.browser().step(1);
        QTRY_COMPARE(panel.page().summary().customer.name, u"Customer 1"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_COMPARE(panel.page().summary().customer.name, u"Customer 2"_s);
        QTRY_COMPARE(view->currentIndex().data().toString(), u"Customer 2"_s);
    }

    void aBucketShowsItsCustomersAloneAndAgainTheWholeAgenda()
    {
        TestBook book;
        Services services(book.store);
        book.customer(u"Late"_s, QDate(2026, 1, 5));
        book.customer(u"Fine"_s, QDate(2026, 3, 10));
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *view = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_COMPARE(panel.agendaActions().constFirst()->text(), u"Overdue: 1"_s);

        panel.agendaActions().constFirst()->trigger();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"Late"_s);
        QTRY_COMPARE(panel.page().summary().customer.name, u"Late"_s);
        panel.agendaActions().constFirst()->trigger();
        QTRY_COMPARE(view->model()->rowCount(), 2);
    }

    void theFilterNarrowsTheListAndHidingItShowsAll()
    {
        TestBook book;
        Services services(book.store);
        book.customer(u"Quiet"_s, QDate(2026, 1, 5));
        const QUuid seen = book.customer(u"Seen"_s, QDate(2026, 1, 5));
        book.visit(seen, QDate(2026, 3, 10));
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *view = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        auto *filter = panel.findChild<QToolButton *>(u"filterButton"_s);
        filter->click();
        auto *quiet = panel.findChild<QSpinBox *>(u"quietSpin"_s);
        QVERIFY(quiet->isVisible());
        quiet->setValue(30);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"Quiet"_s);
        filter->click();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QCOMPARE(quiet->value(), 0);
    }

    void theFilterNarrowsTheListToATagAlsoOfAMergedRecord()
    {
        TestBook book;
        Services services(book.store);
        book.customer(u"Harbour"_s, QDate(2026, 1, 5));
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        const QUuid twin = book.customer(u"Twin"_s, QDate(2026, 1, 5));
        must(TagService(book.store).set(twin, { u"νησιά"_s }));
        const Customer kept = book.summary(bakery).customer;
        must(MergeService(book.store).merge(kept, kept, twin));
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *view = panel.findChild<QListView *>(u"customersView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        panel.findChild<QToolButton *>(u"filterButton"_s)->click();
        auto *tags = panel.findChild<QComboBox *>(u"tagCombo"_s);
        QTRY_VERIFY(tags->findText(u"νησιά"_s) > 0);
        tags->setFocus();
        QTest::keyClick(tags, Qt::Key_Down);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"Bakery"_s);
        const SavedFilter saved = panel.browser().filterBar().shown();
        must(TagService(book.store).set(bakery, { u"ΝΗΣΙΑ"_s })); // listed by this spelling from now on
        panel.browser().filterBar().setFilter(saved);
        QTRY_VERIFY(tags->findText(u"ΝΗΣΙΑ"_s) > 0);
        QCOMPARE(tags->currentText(), u"ΝΗΣΙΑ"_s);
        QCOMPARE(view->model()->rowCount(), 1);
    }

    void theStepRestsForTheDaysOfTheSnoozeMenu()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        CustomerPage page;
        page.setServices(services);
        page.setCustomer(id);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *button = page.findChild<QToolButton *>(u"snoozeButton"_s);
        QTRY_VERIFY(button->isVisible());

        button->menu()->actions().at(1)->trigger();

        QTRY_COMPARE(book.summary(id).agendaDay, QDate(2026, 3, 14));
        auto *due = page.findChild<QLabel *>(u"dueLabel"_s);
        QTRY_VERIFY(due->text().startsWith(u"Snoozed until Saturday"_s));
        button->menu()->actions().constLast()->trigger();
        QTRY_COMPARE(book.summary(id).agendaCause, AgendaCause::Rhythm);
    }
};

QTEST_MAIN(TestAgendaPanel)

#include "tst_agendapanel.moc"
