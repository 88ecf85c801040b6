#include "app/mergeservice.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestPair : TestBook
{
    MergeService merging { store };
    QUuid bakery = customer(u"Φούρνος Αιγαίο"_s, QDate(2026, 1, 5));
    QUuid twin = customer(u"ΦΟΥΡΝΟΣ ΑΙΓΑΙΟ"_s, QDate(2026, 1, 7));

    TestPair()
    {
        visit(bakery, QDate(2026, 2, 2));
        visit(twin, QDate(2026, 3, 3));
    }

    void merge(const QString &note = {})
    {
        const Customer kept = summary(bakery).customer;
        Customer chosen = kept;
        chosen.note = note;
        must(merging.merge(kept, chosen, twin));
    }

    void undoLast()
    {
        QCoreApplication::sendPostedEvents();
        must(undo.undo());
    }

    CustomerRecords records(const QUuid &id) { return *waited(customers.records(id)); }
};

} // namespace

class TestMergeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersOfEqualFoldedNameAreCandidates()
    {
        TestPair pair;
        pair.customer(u"Harbour"_s);
        const auto candidates = *waited(pair.merging.candidates(pair.bakery));
        QCOMPARE(candidates.size(), 1);
        QCOMPARE(candidates.constFirst().summary.customer.id, pair.twin);
        QCOMPARE(waited(pair.merging.duplicates())->size(), 2);
        pair.merge();
        QVERIFY(waited(pair.merging.candidates(pair.bakery))->isEmpty());
        QVERIFY(waited(pair.merging.duplicates())->isEmpty());
    }

    void whoSharesAnAddressANumberOrNameAndPlaceIsACandidate()
    {
        TestBook book;
        const MergeService merging(book.store);
        const auto add = [&book](const QString &name, const QString &region, const QList<Contact> &contacts) {
            return *waited(book.customers.add({ .name = name, .region = region }, {}, contacts));
        };
        const Contact mail { .kind = ContactKind::Email, .value = u"info@alpha.gr"_s };
        const QUuid alpha = add(u"Άλφα"_s, u"Αθήνα"_s, { mail, { .value = u"+30 210 1234567"_s } });
        const QUuid named = add(u"ΑΛΦΑ"_s, u"ΑΘΗΝΑ"_s, {});
        add(u"Άλφα"_s, u"Πάτρα"_s, {});
        const QUuid reached = add(u"Beta"_s, {}, { { .value = u"2101234567"_s } });
        const QUuid written = add(u"Gamma"_s, {}, { { .kind = ContactKind::Email, .value = u"INFO@alpha.gr"_s } });
        QList<std::pair<QUuid, Likeness>> found;
        for (const AlikeCustomer &one : *waited(merging.candidates(alpha)))
            found.append({ one.summary.customer.id, one.likeness });
        const QList<std::pair<QUuid, Likeness>> expected { { written, Likeness::Email }, { reached, Likeness::Phone },
            { named, Likeness::Name } };
        QCOMPARE(found, expected);
        const auto all = *waited(merging.duplicates());
        QCOMPARE(QSet<QUuid>(all.begin(), all.end()), (QSet<QUuid> { alpha, named, reached, written }));
        const auto typed = *waited(merging.alike({ .name = u"Δέλτα"_s, .contacts = { mail } }));
        QCOMPARE(typed.size(), 2);
        QCOMPARE(typed.constFirst().likeness, Likeness::Email);
        QVERIFY(waited(merging.alike({}))->isEmpty());
    }

    void whatBelongsToBothStandsWithTheKeptOne()
    {
        TestPair pair;
        must(pair.requests.add({ .customer = pair.twin, .text = u"A price?"_s }));
        must(pair.promises.add({ .customer = pair.twin, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        pair.merge(u"One oven"_s);
        const CustomerSummary kept = pair.summary(pair.bakery);
        QCOMPARE(kept.contactCount, 2);
        QCOMPARE(kept.lastContact, QDate(2026, 3, 3));
        QCOMPARE(kept.nextDue, QDate(2026, 4, 2));
        QCOMPARE(kept.openRequests, 1);
        QCOMPARE(kept.openPromises, 1);
        QCOMPARE(kept.customer.note, u"One oven"_s);
        QCOMPARE(pair.records(pair.bakery).visits.size(), 2);
        QCOMPARE(pair.summary(pair.twin).customer.id, pair.bakery); // reads follow the alias
        QCOMPARE(waited(pair.customers.customers({ .today = pair.clock.today() }))->size(), 1);
    }

    void undoSeparatesThemAgain()
    {
        TestPair pair;
        const CustomerSummary before = pair.summary(pair.bakery);
        const CustomerSummary other = pair.summary(pair.twin);
        pair.merge(u"One oven"_s);
        pair.undoLast();
        QCOMPARE(pair.summary(pair.bakery), before);
        QCOMPARE(pair.summary(pair.twin), other);
        QCoreApplication::sendPostedEvents();
        must(pair.undo.redo());
        QCOMPARE(pair.summary(pair.twin).customer.id, pair.bakery);
        QCOMPARE(pair.summary(pair.bakery).customer.note, u"One oven"_s);
    }

    void laterEntriesGoToTheSideThatIsChosen_data()
    {
        QTest::addColumn<bool>("toSeparated");
        QTest::newRow("kept") << false;
        QTest::newRow("separated") << true;
    }

    void laterEntriesGoToTheSideThatIsChosen()
    {
        QFETCH(bool, toSeparated);
        TestPair pair;
        pair.merge(u"One oven"_s);
        pair.visit(pair.bakery, QDate(2026, 3, 9));
        must(pair.requests.add({ .customer = pair.bakery, .text = u"A price?"_s }));
        must(pair.promises.add({ .customer = pair.bakery, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        const auto merged = *waited(pair.merging.mergedInto(pair.bakery));
        QCOMPARE(merged.size(), 1);
        QCOMPARE(merged.constFirst().laterEntries, 3);
        QCOMPARE(merged.constFirst().by, u"Maria"_s);

        must(pair.merging.separate(
            pair.twin, toSeparated ? MergeService::LaterTo::Separated : MergeService::LaterTo::Kept));
        QCOMPARE(pair.summary(pair.bakery).contactCount, toSeparated ? 1 : 2);
        QCOMPARE(pair.summary(pair.twin).contactCount, toSeparated ? 2 : 1);
        QCOMPARE(pair.summary(pair.twin).openRequests, int(toSeparated));
        QCOMPARE(pair.summary(pair.twin).openPromises, int(toSeparated));
        QCOMPARE(pair.summary(pair.bakery).openRequests, int(!toSeparated));
        QVERIFY(pair.summary(pair.bakery).customer.note.isEmpty());
        QVERIFY(waited(pair.merging.mergedInto(pair.bakery))->isEmpty());

        pair.undoLast(); // one step
        QCOMPARE(pair.summary(pair.bakery).contactCount, 3);
        QCOMPARE(pair.summary(pair.twin).customer.id, pair.bakery);
        QCOMPARE(pair.summary(pair.bakery).openRequests, 1);
    }

    void whatIsLoggedOnTheMergedOneReachesTheKeptOne()
    {
        TestPair pair;
        pair.merge();
        pair.visit(pair.twin, QDate(2026, 3, 10)); // from a form that was open
        QCOMPARE(pair.summary(pair.bakery).contactCount, 3);
        must(pair.merging.separate(pair.twin, MergeService::LaterTo::Kept));
        QCOMPARE(pair.summary(pair.twin).contactCount, 2);
    }

    void chainsAreTakenApartOneByOne()
    {
        TestPair pair;
        const QUuid third = pair.customer(u"Φούρνος Αιγαίο"_s);
        pair.merge();
        const Customer last = pair.summary(third).customer;
        must(pair.merging.merge(last, last, pair.bakery));
        QCOMPARE(pair.summary(pair.twin).customer.id, third);
        QCOMPARE(pair.summary(third).contactCount, 2);
        must(pair.merging.separate(pair.bakery, MergeService::LaterTo::Kept));
        QCOMPARE(pair.summary(third).contactCount, 0);
        QCOMPARE(pair.summary(pair.bakery).contactCount, 2);
        must(pair.merging.separate(pair.twin, MergeService::LaterTo::Kept));
        QCOMPARE(pair.summary(pair.bakery).contactCount, 1);
    }

    void whatMakesNoSenseIsRefused()
    {
        TestPair pair;
        const Customer kept = pair.summary(pair.bakery).customer;
        QCOMPARE(waited(pair.merging.merge(kept, kept, pair.bakery)).error().kind, Error::Kind::Invalid);
        QCOMPARE(waited(pair.merging.merge(kept, kept, QUuid::createUuid())).error().kind, Error::Kind::NotFound);
        QCOMPARE(
            waited(pair.merging.separate(pair.twin, MergeService::LaterTo::Kept)).error().kind, Error::Kind::Conflict);
        pair.merge();
        QCOMPARE(waited(pair.merging.merge(kept, kept, pair.twin)).error().kind, Error::Kind::Conflict);
        const QUuid gone = pair.customer(u"Gone"_s);
        must(pair.customers.remove(gone));
        QCOMPARE(waited(pair.merging.merge(kept, kept, gone)).error().kind, Error::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestMergeService)

#include "tst_mergeservice.moc"
