#include "core/folds.h"
#include "core/merge.h"
#include "core/undo.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

QUuid numbered(int number)
{
    return QUuid::fromString(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

Op mergeOp(int loser, int winner)
{
    return { .kind = OpKind::merge, .entity = numbered(loser), .value = idText(numbered(winner)) };
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOfMergeAndUnmergeDecides()
    {
        const Op apart { .kind = OpKind::unmerge, .entity = numbered(1) };
        QCOMPARE(mergedInto({ mergeOp(1, 2) }), numbered(2));
        QCOMPARE(mergedInto({ mergeOp(1, 2), apart }), QUuid());
        QCOMPARE(mergedInto({ mergeOp(1, 2), apart, mergeOp(1, 3) }), numbered(3));
        QCOMPARE(mergedInto({ mergeOp(1, 1) }), QUuid());
    }

    void chainsAreFollowedToTheirEnd()
    {
        const auto roots = rootsOf({ { numbered(1), numbered(2) }, { numbered(2), numbered(3) } });
        QCOMPARE(roots.value(numbered(1)), numbered(3));
        QCOMPARE(roots.value(numbered(2)), numbered(3));
        QVERIFY(!roots.contains(numbered(3)));
    }

    void aRingHasItsSmallestAsRoot()
    {
        const auto roots = rootsOf({ { numbered(3), numbered(2) }, { numbered(2), numbered(1) },
            { numbered(1), numbered(3) }, { numbered(9), numbered(3) } });
        QVERIFY(!roots.contains(numbered(1)));
        for (const int id : { 2, 3, 9 })
            QCOMPARE(roots.value(numbered(id)), numbered(1));
    }

    void everyRootStaysItselfWhateverTheMerges()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QHash<QUuid, QUuid> into;
            for (int i = 0; i < 8; ++i)
                into.insert(numbered(int(random.bounded(10u))), numbered(int(random.bounded(10u))));
            into.removeIf([](const auto &pair) { return pair.key() == pair.value(); });
            const auto roots = rootsOf(into);
            for (const QUuid &root : roots)
                QVERIFY(!roots.contains(root));
            QVERIFY(std::ranges::all_of(roots.keys(), [&into](const QUuid &id) { return into.contains(id); }));
        }
    }

    void takingApartGivesBackOnlyWhatWasNotChangedSince()
    {
        const Customer kept { .id = numbered(1), .name = u"Bakery"_s, .region = u"Syros"_s };
        Customer chosen = kept;
        chosen.name = u"Bakery Aigaio"_s;
        chosen.region = u"Naxos"_s;
        const QList<Op> merging = mergeOps(kept, chosen, numbered(2));
        QCOMPARE(merging.size(), 3);
        Customer now = chosen;
        now.region = u"Paros"_s; // somebody moved it after the merge
        const QList<Op> apart = unmergeOps(merging.constLast(), now);
        QCOMPARE(apart.size(), 2);
        QCOMPARE(apart.constFirst().field, u"customer.name"_s);
        QCOMPARE(apart.constFirst().value, QJsonValue(u"Bakery"_s));
        QCOMPARE(apart.constLast().kind, QString(OpKind::unmerge));
    }

    void aFieldThatWasEmptyIsEmptyAgain()
    {
        const Customer kept { .id = numbered(1), .name = u"Bakery"_s };
        Customer chosen = kept;
        chosen.note = u"Closed on Mondays"_s;
        const QList<Op> apart = unmergeOps(mergeOps(kept, chosen, numbered(2)).constLast(), chosen);
        QVERIFY(apart.constFirst().value.isNull());
    }

    void mergeAndUnmergeAreEachOthersOpposite()
    {
        const QList<Op> undone = opposite(mergeOp(1, 2), { mergeOp(1, 2) });
        QCOMPARE(undone.constFirst().kind, QString(OpKind::unmerge));
        const QList<Op> redone = opposite(undone.constFirst(), {});
        QCOMPARE(redone.constFirst().kind, QString(OpKind::merge));
        QCOMPARE(keptIn(redone.constFirst()), numbered(2));
    }
};

QTEST_APPLESS_MAIN(TestMerge)

#include "tst_merge.moc"
