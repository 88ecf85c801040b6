#include "app/auditservice.h"
#include "app/evidenceservice.h"
#include "app/importservice.h"
#include "app/lossservice.h"
#include "app/mergeservice.h"
#include "support/testbook.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const Loss rival { .day = QDate(2026, 3, 3),
    .competitor = u" Rival Ltd "_s,
    .words = u"Too dear, they said"_s,
    .firstWarning = QDate(2026, 2, 1) };

struct TestLosses
{
    TestBook book;
    LossService losses { book.store };
    QUuid bakery = book.customer(u"Bakery"_s);

    QString refused(const Loss &loss)
    {
        const auto done = waited(losses.lose(bakery, loss));
        return done ? QString() : done.error().subject;
    }
};

} // namespace

class TestLossService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLossIsOneStepThatCanBeTakenBack()
    {
        TestLosses test;
        must(test.losses.lose(test.bakery, rival));
        const Customer lost = test.book.summary(test.bakery).customer;
        QCOMPARE(lost.lostOn, rival.day);
        QCOMPARE(lost.endReason, EndReason::Lost);
        QCOMPARE(lost.competitor, u"Rival Ltd"_s);
        QCOMPARE(lost.endNote, rival.words);
        QCOMPARE(lost.firstWarningOn, rival.firstWarning);
        QVERIFY(!test.book.summary(test.bakery).agendaDay.isValid());
        QTRY_VERIFY(test.book.undo.canUndo());
        must(test.book.undo.undo());
        const Customer back = test.book.summary(test.bakery).customer;
        QVERIFY(back.isCurrent());
        QCOMPARE(lossOf(back), (Loss { .reason = EndReason::None }));
    }

    void oneWhoIsWonBackIsCurrentAndOnTheAgendaAgain()
    {
        TestLosses test;
        const auto before = test.book.summary(test.bakery);
        must(test.losses.lose(test.bakery, rival));
        must(test.losses.winBack(test.bakery));
        QCOMPARE(test.book.summary(test.bakery), before);
        QCOMPARE(waited(test.losses.winBack(test.bakery)).error().kind, Error::Kind::Conflict);
    }

    void whatIsOpenStaysAndComesBack()
    {
        TestLosses test;
        must(test.book.visits.plan(test.bakery, QDate(2026, 3, 20)));
        must(test.book.promises.add({ .customer = test.bakery, .words = u"A price"_s, .due = QDate(2026, 3, 25) }));
        must(test.losses.lose(test.bakery, rival));
        const CustomerRecords records = *waited(test.book.customers.records(test.bakery));
        QCOMPARE(records.visits.constFirst().status, VisitStatus::Planned);
        QVERIFY(records.promises.constFirst().isOpen());
        QVERIFY(waited(test.book.customers.customers({ .list = CustomerQuery::List::Agenda }))->isEmpty());
        must(test.losses.winBack(test.bakery));
        QCOMPARE(test.book.summary(test.bakery).agendaCause, AgendaCause::PlannedVisit);
    }

    void theHistoryTellsOfTheLossAndTheReturn()
    {
        TestLosses test;
        must(test.losses.lose(test.bakery, rival));
        test.book.clock.now += 1000;
        must(test.losses.winBack(test.bakery));
        const AuditTrail trail = *waited(AuditService(test.book.store).ofCustomer(test.bakery));
        QJsonArray days;
        for (const AuditEntry &entry : trail.entries) {
            if (entry.field == u"customer.lost_on")
                days.append(entry.after.isUndefined() ? QJsonValue(u"none"_s) : entry.after);
        }
        QCOMPARE(days, (QJsonArray { u"none"_s, u"2026-03-03"_s }));
    }

    void theHistoryBringsBackWhatBelongsToALossOnlyWithItsDay()
    {
        TestLosses test;
        AuditService audit(test.book.store);
        must(test.losses.lose(test.bakery, rival));
        test.book.clock.now += 1000;
        must(test.losses.winBack(test.bakery));
        const auto bringBack = [&](QStringView field, const QJsonValue &after) {
            const AuditTrail trail = *waited(audit.ofCustomer(test.bakery));
            const auto entry = std::ranges::find_if(
                trail.entries, [&](const AuditEntry &one) { return one.field == field && one.after == after; });
            return entry == trail.entries.end() ? Result<void>(Error { .subject = u"not found"_s })
                                                : waited(audit.bringBack(*entry));
        };
        QCOMPARE(bringBack(u"customer.competitor", u"Rival Ltd"_s).error().subject, u"loss.missing"_s);
        QVERIFY(bringBack(u"customer.lost_on", u"2026-03-03"_s));
        QVERIFY(bringBack(u"customer.end_reason", u"lost"_s));
        QVERIFY(bringBack(u"customer.competitor", u"Rival Ltd"_s));
        QCOMPARE(test.book.summary(test.bakery).customer.competitor, u"Rival Ltd"_s);
        QVERIFY(bringBack(u"customer.lost_on", QJsonValue(QJsonValue::Undefined)));
        QCOMPARE(lossOf(test.book.summary(test.bakery).customer), (Loss { .reason = EndReason::None }));
    }

    void daysThatCannotBeAreRefused()
    {
        TestLosses test;
        QCOMPARE(test.refused({}), u"loss.day"_s);
        QCOMPARE(test.refused({ .day = QDate(2026, 3, 12) }), u"loss.future"_s);
        QCOMPARE(test.refused({ .day = QDate(2026, 1, 4) }), u"customer.lost_on"_s);
        QCOMPARE(
            test.refused({ .day = QDate(2026, 3, 1), .firstWarning = QDate(2026, 3, 2) }), u"loss.first_warning"_s);
        QCOMPARE(test.refused({ .day = QDate(2026, 3, 1), .reason = EndReason::None }), u"customer.end_reason"_s);
        QCOMPARE(test.refused({ .day = QDate(2026, 3, 1), .competitor = u"a\nb"_s }), u"customer.competitor"_s);
        QVERIFY(test.book.summary(test.bakery).customer.isCurrent());
    }

    void aCompetitorBelongsToALossToTheCompetition()
    {
        TestLosses test;
        Loss closed = rival;
        closed.reason = EndReason::ClosedDown;
        must(test.losses.lose(test.bakery, closed));
        QCOMPARE(test.book.summary(test.bakery).customer.competitor, QString());
    }

    void theLastLostStandFirstAndCompetitorsAreOffered()
    {
        TestLosses test;
        const QUuid harbour = test.book.customer(u"Harbour"_s);
        test.book.customer(u"Still here"_s);
        must(test.losses.lose(harbour, { .day = QDate(2026, 3, 10), .competitor = u"Άλλος"_s }));
        must(test.losses.lose(test.bakery, rival));
        const auto lost = *waited(test.book.customers.customers({ .list = CustomerQuery::List::Lost }));
        QCOMPARE(lost.size(), 2);
        QCOMPARE(lost.at(0).customer.id, harbour);
        QCOMPARE(lost.at(1).customer.id, test.bakery);
        QCOMPARE(*waited(test.losses.competitors()), (QStringList { u"Άλλος"_s, u"Rival Ltd"_s }));
        must(test.losses.winBack(harbour));
        QCOMPARE(*waited(test.losses.competitors()), QStringList { u"Rival Ltd"_s });
    }

    void aLossOutlivesMergingAndSeparating()
    {
        TestLosses test;
        const QUuid twin = test.book.customer(u"Bakery twin"_s);
        must(test.losses.lose(twin, rival));
        MergeService merging(test.book.store);
        const Customer kept = test.book.summary(test.bakery).customer;
        must(merging.merge(kept, kept, twin));
        must(test.losses.lose(twin, rival)); // by its former id
        QCOMPARE(test.book.summary(test.bakery).customer.lostOn, rival.day);
        must(merging.separate(twin, MergeService::LaterTo::Kept));
        QCOMPARE(test.book.summary(twin).customer.competitor, u"Rival Ltd"_s);
    }

    void theEvidenceCountsOneWhoIsWonBackAsOneWhoStayed()
    {
        TestBook book;
        const QString folder = QStringLiteral(PISTIS_TEST_DATA "/evidence/");
        const ImportService imports(book.store);
        must(imports.import(ImportKind::Customers, folder + u"PL1_customers.csv"_s, {}));
        must(imports.import(ImportKind::Visits, folder + u"PL1_visits.csv"_s, {}));
        EvidenceService service(book.store);
        const auto losses = [&service] { return waited(service.evidence({}, { .cut = 1095 }))->result.naive.losses; };
        const int before = losses();
        const auto all = *waited(book.customers.customers({ .limit = 1000 }));
        const auto stays = std::ranges::find_if(all, [](const CustomerSummary &one) {
            return one.customer.isCurrent() && one.customer.firstContact.year() == 1970;
        });
        QVERIFY(stays != all.end());
        LossService returns(book.store);
        must(returns.lose(stays->customer.id, { .day = QDate(1972, 6, 1) }));
        QCOMPARE(losses(), before + 1);
        must(returns.winBack(stays->customer.id));
        QCOMPARE(losses(), before);
    }
};

QTEST_GUILESS_MAIN(TestLossService)

#include "tst_lossservice.moc"
