#include "app/deliver.h"
#include "app/services.h"
#include "support/testbook.h"
#include "widgets/nextstepbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Visited
{
    Visited() { bar.setServices(services); }

    TestBook book;
    Services services { book.store };
    QUuid id = book.customer(u"Bakery"_s, QDate(2026, 1, 5));
    QUuid visit = book.visit(id, book.clock.today());
    NextStepBar bar;
};

} // namespace

class TestNextStepBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAContactTheNextOneIsProposedAndOneKeyAccepts()
    {
        Visited test;
        TestBook &book = test.book;
        NextStepBar &bar = test.bar;
        const QUuid id = test.id;
        QVERIFY(!bar.isVisible());
        bar.propose(id);
        QTRY_VERIFY(bar.isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        // In 30 days is Good Friday, and then Easter.
        QVERIFY(bar.findChild<QLabel *>(u"proposalLabel"_s)->text().contains(u"Tuesday"_s));

        QTest::keyClick(&bar, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(book.summary(id).step, (AgendaStep { QDate(2026, 4, 14), AgendaCause::PlannedVisit }));
        QTRY_VERIFY(!bar.isVisible());
        bar.propose(id); // something is planned already
        bool isRead = false;
        deliver(book.visits.nextContact(id), &bar, [&isRead](const auto &) { isRead = true; });
        QTRY_VERIFY(isRead); // after what the bar reads
        QVERIFY(!bar.isVisible());
    }

    void theProposalStaysForTheNextCustomerAndGoesWithTheOneAfterThat()
    {
        Visited test;
        NextStepBar &bar = test.bar;
        const QUuid id = test.id;
        bar.propose(id);
        QTRY_VERIFY(bar.isVisible());
        const QUuid next = QUuid::createUuid();
        bar.follow(id);
        bar.follow(next);
        bar.follow(next); // read again
        QVERIFY(bar.isVisible());
        bar.follow(id); // back to it
        bar.follow(next);
        QVERIFY(bar.isVisible());
        bar.follow(QUuid::createUuid());
        QVERIFY(!bar.isVisible());
    }

    void whoWasInViewBeforeTheContactCountsAsTheNextCustomerToo()
    {
        Visited test;
        NextStepBar &bar = test.bar;
        const QUuid before = QUuid::createUuid();
        bar.follow(before);
        bar.follow(test.id);
        bar.propose(test.id);
        QTRY_VERIFY(bar.isVisible());
        bar.follow(before);
        QVERIFY(bar.isVisible());
        bar.follow(QUuid::createUuid());
        QVERIFY(!bar.isVisible());
    }

    void escapeInTheListOrTheHistoryWithdrawsTheProposal()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        QListView list;
        QTableView history;
        QLineEdit search;
        Visited test;
        for (QWidget *part : std::initializer_list<QWidget *> { &list, &history, &search, &test.bar })
            layout.addWidget(part);
        test.bar.leaveFrom(list, history);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        test.bar.propose(test.id);
        QTRY_VERIFY(test.bar.isVisible());
        search.setFocus();
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(test.bar.isVisible());

        for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *> { &list, &history }) {
            test.bar.propose(test.id);
            QTRY_VERIFY(test.bar.isVisible());
            view->setFocus();
            QTest::keyClick(view, Qt::Key_Escape);
            QVERIFY(!test.bar.isVisible());
        }
        QVERIFY(test.bar.findChild<QPushButton *>(u"notNowButton"_s)->toolTip().contains(u"Esc"_s));
    }

    void whatIsNotedAfterTheContactLeavesTheProposalWhereItIs()
    {
        Visited test;
        TestBook &book = test.book;
        NextStepBar &bar = test.bar;
        const QUuid id = test.id;
        const QUuid visit = test.visit;
        bar.propose(id);
        QTRY_VERIFY(bar.isVisible());
        must(book.requests.add({ .customer = id, .text = u"When?"_s }));
        Customer renamed = book.summary(id).customer;
        renamed.name = u"Harbour"_s;
        must(book.customers.change(book.summary(id).customer, renamed));
        QTRY_VERIFY(bar.findChild<QLabel *>(u"proposalLabel"_s)->text().contains(u"Harbour"_s));
        QVERIFY(bar.isVisible());

        must(book.visits.retract(visit)); // what it followed
        QTRY_VERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(TestNextStepBar)

#include "tst_nextstepbar.moc"
