#include "app/services.h"
#include "models/customerlistmodel.h"
#include "models/nextactionmodel.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/answerdialog.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/dismissdialog.h"
#include "widgets/logvisitdialog.h"
#include "widgets/settledialog.h"
#include "widgets/weekreviewdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct QueuePanel : TestBook
{
    Services services { store };
    QUuid bakery = calm(u"Bakery"_s);
    CustomerPanel panel { services };

    QUuid calm(const QString &name)
    {
        const QUuid id = customer(name);
        visit(id, clock.today());
        return id;
    }

    void ask(const QString &text)
    {
        must(requests.add({ .customer = bakery, .text = text, .askedAt = clock.now - 12 * qint64(86'400'000) }));
    }

    QListView *view() { return panel.findChild<QListView *>(u"queueView"_s); }

    void show(int rows)
    {
        panel.resize(700, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.browser().showNext();
        QTRY_COMPARE(view()->model()->rowCount(), rows);
        QTRY_VERIFY(view()->currentIndex().isValid());
    }

    QString firstLine(int role) { return view()->model()->index(0, 0).data(role).toString(); }
};

} // namespace

class TestNextQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelBehaves()
    {
        TestBook book;
        NextActionModel model(book.store);
        QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &NextActionModel::loaded);
        model.setQuery({ .today = book.clock.today() });
        QVERIFY(loaded.wait(patienceMs));
        must(book.requests.add({ .customer = book.customer(u"Bakery"_s), .text = u"Price?"_s }));
        QTRY_COMPARE(model.rowCount(), 2); // and its rhythm, never kept
    }

    void eachRowSaysWhyAndWhatFollowsOtherwise()
    {
        QueuePanel book;
        book.ask(u"Do you deliver?"_s);
        book.show(1);
        QCOMPARE(book.firstLine(Qt::DisplayRole), u"Bakery"_s);
        QCOMPARE(book.firstLine(NextActionModel::ActionRole), u"Answer the request"_s);
        QVERIFY(book.firstLine(NextActionModel::BecauseRole).startsWith(u"Because: “Do you deliver?”: asked on "_s));
        QVERIFY(book.firstLine(NextActionModel::BecauseRole).contains(u"12 day"_s));
        QVERIFY(book.firstLine(NextActionModel::OtherwiseRole).contains(u"13 day"_s));
        // The entry behind it is chosen in the history.
        auto *history = book.panel.page().findChild<QTableView *>(u"timelineView"_s);
        QTRY_VERIFY(history->selectionModel()->hasSelection());
        QCOMPARE(history->selectionModel()->selectedRows().constFirst().data(TimelineModel::EntryKindRole).toInt(),
            int(TimelineModel::RequestEntry));
    }

    void enterOnARequestAnswersIt()
    {
        QueuePanel book;
        book.ask(u"Do you deliver?"_s);
        book.show(1);
        QTest::keyClick(book.view(), Qt::Key_Return);
        QTRY_VERIFY(book.panel.findChild<AnswerDialog *>());
        auto *dialog = book.panel.findChild<AnswerDialog *>();
        typeText(dialog->findChild<QPlainTextEdit *>(), u"Ναι, Δευτέρα"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_COMPARE(book.view()->model()->rowCount(), 0);
        QTRY_VERIFY(book.panel.findChild<QLabel *>(u"clearLabel"_s)->isVisible());
    }

    void enterOnAnOverduePromiseOffersWhatBecameOfIt()
    {
        QueuePanel book;
        const QUuid promise = *waited(book.promises.add(
            { .customer = book.bakery, .words = u"Samples"_s, .due = book.clock.today().addDays(-3) }));
        book.show(1);
        QTest::keyClick(book.view(), Qt::Key_Return);
        QTRY_VERIFY(book.panel.findChild<SettleDialog *>());
        book.panel.findChild<SettleDialog *>()->findChild<QPushButton *>(u"doneButton"_s)->click();
        QTRY_COMPARE(waited(book.promises.promise(promise))->state, PromiseState::Kept);
    }

    void enterOnAMissedVisitSettlesItAndTellsThatAContactWasHeld()
    {
        QueuePanel book;
        must(book.visits.log(
            { .customer = book.bakery, .status = VisitStatus::Planned, .day = book.clock.today().addDays(-3) }));
        QSignalSpy held(&book.panel.page(), &CustomerPage::contactHeld);
        book.show(1);
        QTest::keyClick(book.view(), Qt::Key_Return);
        QTRY_VERIFY(book.panel.findChild<SettleDialog *>());
        book.panel.findChild<SettleDialog *>()->findChild<QPushButton *>(u"doneButton"_s)->click();
        QTRY_COMPARE(book.view()->model()->rowCount(), 0);
        QTRY_COMPARE(held.size(), 1);
    }

    void enterOnSilenceLogsAVisit()
    {
        QueuePanel book;
        book.customer(u"Silent"_s, QDate(2025, 6, 1));
        book.show(1);
        QTest::keyClick(book.view(), Qt::Key_Return);
        QTRY_VERIFY(book.panel.findChild<LogVisitDialog *>());
    }

    void aDigitLetsASuggestionRest()
    {
        QueuePanel book;
        book.ask(u"Do you deliver?"_s);
        book.show(1);
        QTest::keyClick(book.view(), Qt::Key_3);
        QTRY_COMPARE(book.view()->model()->rowCount(), 0);
        must(book.undo.undo());
        QTRY_COMPARE(book.view()->model()->rowCount(), 1);
    }

    void dismissingAsksWhyAndTheReviewBringsItBack()
    {
        QueuePanel book;
        book.ask(u"Do you deliver?"_s);
        book.show(1);
        QTest::keyClick(book.view(), Qt::Key_Delete);
        QTRY_VERIFY(book.panel.findChild<DismissDialog *>());
        auto *dialog = book.panel.findChild<DismissDialog *>();
        auto *reason = dialog->findChild<QComboBox *>(u"reasonCombo"_s);
        QVERIFY(reason->count() >= 3);
        QVERIFY2(reason->currentText().isEmpty(), "no reason is put into anybody's mouth");
        reason->setCurrentIndex(1);
        const QString chosen = reason->currentText();
        dialog->findChild<QPushButton *>(u"dismissButton"_s)->click();
        QTRY_COMPARE(book.view()->model()->rowCount(), 0);

        book.panel.findChild<QAction *>(u"reviewWeekAction"_s)->trigger();
        QTRY_VERIFY(book.panel.findChild<WeekReviewDialog *>());
        auto *review = book.panel.findChild<WeekReviewDialog *>();
        auto *table = review->findChild<QTableView *>(u"dismissedView"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 3).data().toString(), chosen);
        review->findChild<QPushButton *>(u"bringBackButton"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_COMPARE(book.view()->model()->rowCount(), 1);
    }

    void thePageShowsTheCustomerOfTheRowThatTakesThePlaceOfADismissedOne()
    {
        QueuePanel book;
        const QUuid silent = book.customer(u"Silent"_s, QDate(2025, 6, 1));
        book.ask(u"Do you deliver?"_s);
        book.show(2);
        QTRY_COMPARE(book.panel.page().summary().customer.name, u"Bakery"_s);
        auto *hidden
            = qobject_cast<CustomerListModel *>(book.panel.findChild<QListView *>(u"customersView"_s)->model());
        QSignalSpy listRead(hidden, &CustomerListModel::loaded);
        QTest::keyClick(book.view(), Qt::Key_Delete);
        QTRY_VERIFY(book.panel.findChild<DismissDialog *>());
        auto *dialog = book.panel.findChild<DismissDialog *>();
        auto *dismiss = dialog->findChild<QPushButton *>(u"dismissButton"_s);
        QVERIFY2(!dismiss->isEnabled(), "the review of the week asks for a reason");
        dialog->findChild<QComboBox *>(u"reasonCombo"_s)->setCurrentIndex(1);
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QTRY_COMPARE(book.view()->model()->rowCount(), 1);
        QTRY_VERIFY(!listRead.isEmpty());
        QTRY_COMPARE(book.panel.page().summary().customer.name, u"Silent"_s);
        QCOMPARE(book.view()->currentIndex().data().toString(), u"Silent"_s);
        QCOMPARE(book.panel.page().summary().customer.id, silent);
    }

    void noRowStaysChosenWhileAnotherCustomerIsInView()
    {
        QueuePanel book;
        const QUuid other = book.calm(u"Other"_s);
        book.ask(u"Do you deliver?"_s);
        book.show(1);
        QTRY_COMPARE(book.panel.page().summary().customer.name, u"Bakery"_s);
        book.panel.browser().select(other);
        QTRY_COMPARE(book.panel.page().summary().customer.name, u"Other"_s);
        QVERIFY(!book.view()->selectionModel()->hasSelection());

        QTest::mouseClick(book.view()->viewport(), Qt::LeftButton, {},
            book.view()->visualRect(book.view()->model()->index(0, 0)).center());
        QTRY_COMPARE(book.panel.page().summary().customer.name, u"Bakery"_s);
    }

    void aHiddenListOfRequestsLeavesTheHistoryAtTheSuggestion()
    {
        QueuePanel book;
        book.ask(u"Do you deliver?"_s);
        must(book.promises.add(
            { .customer = book.bakery, .words = u"Samples"_s, .due = book.clock.today().addDays(-3) }));
        book.panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&book.panel));
        book.panel.browser().showList(CustomerQuery::List::RequestsWaiting);
        QTRY_COMPARE(book.panel.findChild<QListView *>(u"customersView"_s)->model()->rowCount(), 1);
        book.show(2); // the request has waited longer
        book.panel.browser().step(1);
        auto *history = book.panel.page().findChild<QTableView *>(u"timelineView"_s);
        const auto chosen = [history] {
            const QModelIndexList rows = history->selectionModel()->selectedRows();
            return rows.isEmpty() ? -1 : rows.constFirst().data(TimelineModel::EntryKindRole).toInt();
        };
        const auto wanted = [&book] {
            return book.view()->currentIndex().data(NextActionModel::ActionRole).toString() == u"Answer the request"_s
                ? int(TimelineModel::RequestEntry)
                : int(TimelineModel::PromiseEntry);
        };
        QTRY_COMPARE(chosen(), wanted());
        const int before = wanted();
        book.panel.browser().step(-1);
        QTRY_COMPARE(chosen(), wanted());
        QVERIFY(wanted() != before);
    }

    void theChooserLeadsToTheQueueAndBack()
    {
        QueuePanel book;
        book.ask(u"Do you deliver?"_s);
        book.show(1);
        auto *lists = book.panel.findChild<QComboBox *>(u"listCombo"_s);
        QCOMPARE(lists->currentText(), u"What to do next"_s);
        QVERIFY(!book.panel.findChild<QListView *>(u"customersView"_s)->isVisible());
        book.panel.browser().showList(CustomerQuery::List::Agenda);
        QTRY_VERIFY(book.panel.findChild<QListView *>(u"customersView"_s)->isVisible());
        QVERIFY(!book.view()->isVisible());
    }
};

QTEST_MAIN(TestNextQueue)

#include "tst_nextqueue.moc"
