#include "core/attention.h"
#include "core/folds.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

AttentionFacts everything()
{
    return { .silence = AttentionFacts::Silence { 75, 30, 60 },
        .ownGap = AttentionFacts::OwnGap { 75, 20 },
        .waitingDays = 7,
        .openRequests = 3,
        .lateDays = 14,
        .mood = Mood { .value = MoodValue::Bad, .note = u"Cool"_s, .on = today } };
}

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScoreIsTheSumOfItsVisiblePoints()
    {
        const AttentionScore score = *attentionScore(everything(), {});
        QCOMPARE(score.parts.size(), 6);
        QCOMPARE(score.total(), 25 + 20 + 10 + 20 + 5 + 5);
        int most = 0;
        for (const auto &part : score.parts) {
            QVERIFY(part.points <= part.most);
            most += part.most;
        }
        QCOMPARE(most, 100);
    }

    void theWeightOfMissingInputsGoesToTheOthers()
    {
        AttentionFacts facts = everything();
        facts.waitingDays.reset();
        facts.openRequests.reset();
        facts.lateDays.reset();
        facts.mood.reset();
        const AttentionScore score = *attentionScore(facts, {});
        QCOMPARE(score.parts.size(), 2);
        QCOMPARE(score.parts.at(0).most + score.parts.at(1).most, 100);
        QCOMPARE(score.parts.at(0).most, 56); // 25 of 45
        QCOMPARE(score.total(), 100);
        QVERIFY(!attentionScore({}, {}));
    }

    void theMostPointsMakeAHundredWithAnyWeights()
    {
        const AttentionWeights odd { .points = { 1, 1, 1, 7, 13, 3 } };
        int most = 0;
        const AttentionScore score = *attentionScore(everything(), odd);
        for (const auto &part : score.parts)
            most += part.most;
        QCOMPARE(most, 100);
        const AttentionWeights single { .points = { 0, 0, 0, 0, 1, 0 } };
        QCOMPARE(attentionScore(everything(), single)->total(), 100);
    }

    void silenceWithinTheRhythmHasNoPointsAndBeyondTheLimitAll()
    {
        const auto share = [](int quiet, int limit) {
            return *shareOf(AttentionPart::Rhythm, { .silence = AttentionFacts::Silence { quiet, 30, limit } });
        };
        QCOMPARE(share(30, 60), 0);
        QCOMPARE(share(45, 60), 0.5);
        QCOMPARE(share(90, 60), 1);
        QCOMPARE(share(31, 30), 1);
        QCOMPARE(share(30, 30), 0);
    }

    void aMoodExpiresAndTheExtremesSooner()
    {
        const QList<Mood> moods { { .value = MoodValue::Bad, .on = today.addDays(-40) },
            { .value = MoodValue::VeryBad, .on = today.addDays(-29) } };
        QCOMPARE(moodOn(moods, today)->value, MoodValue::VeryBad);
        QVERIFY2(!moodOn(moods, today.addDays(1)), "the older one was replaced");
        QCOMPARE(moodOn(moods, today.addDays(-35))->value, MoodValue::Bad);
        QVERIFY(!moodOn(moods, today.addDays(-41)));
        QCOMPARE(moodOn({ moods.constFirst() }, today.addDays(49))->value, MoodValue::Bad);
        QVERIFY(!moodOn({ moods.constFirst() }, today.addDays(50)));
    }

    void aMoodNeedsANote()
    {
        QCOMPARE(validated(Mood { .note = u"  "_s }, today).error().subject, u"mood.note"_s);
        QCOMPARE(validated(Mood { .note = u" Cool reception "_s }, today)->note, u"Cool reception"_s);
    }

    void weightsAreFoldedFromTheBookAndChecked()
    {
        AttentionWeights weights;
        weights.points[0] = 40;
        weights.alarmLine = 60;
        const QUuid book = QUuid::createUuid();
        const QList<Op> ops = setOps(book, fieldsOf(AttentionWeights()), fieldsOf(weights));
        QCOMPARE(ops.size(), 2);
        QVERIFY(hasAttentionWeights(ops));
        QCOMPARE(foldAttentionWeights(ops), weights);
        QVERIFY(validated(weights));
        weights.points.fill(0);
        QCOMPARE(validated(weights).error().subject, u"attention.weights"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttention)

#include "tst_attention.moc"
