#include "models/customerlistmodel.h"
#include "models/timelinemodel.h"
#include "support/testbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// Read in pages of 10.
struct LongList
{
    LongList()
    {
        for (int i = 0; i < 25; ++i)
            book.customer(u"Customer %1"_s.arg(i, 2, 10, QLatin1Char('0')));
        model.setQuery({ .today = book.clock.today(), .limit = 10 });
    }

    int grown()
    {
        model.fetchMore({}); // does nothing while a page is on its way
        return model.rowCount();
    }

    TestBook book;
    CustomerListModel model { book.customers, book.store };
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
    QSignalSpy loaded { &model, &CustomerListModel::loaded };
};

} // namespace

class TestCustomerListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgendaShowsSectionsReasonsAndFollowsALoggedVisit()
    {
        TestBook book;
        const QUuid late = book.customer(u"Late"_s, QDate(2026, 1, 20));
        book.customer(u"Today"_s, QDate(2026, 2, 9));
        CustomerListModel model(book.customers, book.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &CustomerListModel::loaded);

        model.setQuery({ .list = CustomerQuery::List::Agenda, .today = book.clock.today() });

        QVERIFY(loaded.wait(patienceMs));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Late"_s);
        QCOMPARE(model.index(0).data(CustomerListModel::SectionRole).toString(), u"Overdue"_s);
        QVERIFY(model.index(0).data(CustomerListModel::ReasonRole).toString().contains(u"30"_s));
        QCOMPARE(model.index(1).data(CustomerListModel::SectionRole).toString(), u"Today"_s);

        book.visit(late, book.clock.today());

        QTRY_COMPARE(model.index(0).data().toString(), u"Today"_s);
    }

    void aLongListIsReadPageByPage()
    {
        LongList list;
        QVERIFY(list.loaded.wait(patienceMs));
        QCOMPARE(list.model.rowCount(), 10);
        QTRY_COMPARE(list.grown(), 25);
        QCOMPARE(list.model.index(24).data().toString(), u"Customer 24"_s);
    }

    void theSameListOnAnotherDayKeepsItsLength()
    {
        LongList list;
        QTRY_COMPARE(list.grown(), 25);
        list.loaded.clear();
        list.model.setQuery({ .today = list.book.clock.today().addDays(1), .limit = 10 });
        QVERIFY(list.loaded.wait(patienceMs));
        QCOMPARE(list.model.rowCount(), 25);
    }

    void anotherListBeginsWithItsFirstPageThoughSomethingChangesMeanwhile()
    {
        LongList list;
        QTRY_COMPARE(list.grown(), 25);
        list.loaded.clear();
        list.model.setQuery({ .list = CustomerQuery::List::Agenda, .today = list.book.clock.today(), .limit = 10 });
        list.model.reload();
        QVERIFY(list.loaded.wait(patienceMs));
        QCOMPARE(list.model.rowCount(), 10);
    }

    void theHistoryHoldsVisitsRequestsAndPromisesNewestFirst()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        book.visit(bakery, QDate(2026, 2, 1));
        must(book.requests.add({ .customer = bakery, .text = u"Gluten-free flour?"_s }));
        must(book.promises.add({ .customer = bakery, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        TimelineModel model(book.customers, book.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCustomer(bakery);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, TimelineModel::TextColumn).data().toString(), u"Samples"_s);
        QCOMPARE(model.index(2, TimelineModel::KindColumn).data().toString(), u"Visit"_s);
    }

    void theHistoryIsNarrowedToWhatIsOpenOrToOneKind()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        book.visit(bakery, QDate(2026, 3, 9));
        must(book.visits.plan(bakery, QDate(2026, 3, 20)));
        must(book.requests.add({ .customer = bakery, .text = u"Samples"_s }));
        must(book.promises.add({ .customer = bakery, .words = u"An oven"_s, .due = QDate(2026, 3, 12) }));
        TimelineModel model(book.customers, book.store);
        const QAbstractItemModelTester tester(&model);
        model.setCustomer(bakery);
        QTRY_COMPARE(model.rowCount(), 4);
        model.setShown(TimelineModel::Shown::Open);
        QCOMPARE(model.rowCount(), 3);
        model.setShown(TimelineModel::Shown::Visits);
        QCOMPARE(model.rowCount(), 2);
        const QUuid visit = model.entry(0).id();
        model.setShown(TimelineModel::Shown::Promises);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.hides(visit) && !model.hides(model.entry(0).id()));
        must(book.promises.add({ .customer = bakery, .words = u"A tray"_s, .due = QDate(2026, 3, 13) }));
        QTRY_COMPARE(model.rowCount(), 2); // what is read again is narrowed, too
        model.setShown(TimelineModel::Shown::All);
        QCOMPARE(model.rowCount(), 5);
    }

    void ofOneMinuteTheLastNotedStandsFirst()
    {
        TestBook book;
        const QDate today = book.clock.today();
        const QUuid bakery = book.customer(u"Bakery"_s);
        must(book.promises.add({ .customer = bakery, .words = u"Samples"_s, .due = today }));
        book.visit(bakery, today);
        must(book.requests.add({ .customer = bakery, .text = u"Flour?"_s }));
        must(book.visits.log({ .customer = bakery, .type = VisitType::Call, .day = today }));
        TimelineModel model(book.customers, book.store);
        model.setCustomer(bakery);
        QTRY_COMPARE(model.rowCount(), 4);
        QStringList kinds;
        for (int row = 0; row < 4; ++row)
            kinds.append(model.index(row, TimelineModel::KindColumn).data().toString());
        QCOMPARE(kinds, (QStringList { u"Call"_s, u"Request"_s, u"Visit"_s, u"Promise"_s }));
    }
};

QTEST_GUILESS_MAIN(TestCustomerListModel)

#include "tst_customerlistmodel.moc"
