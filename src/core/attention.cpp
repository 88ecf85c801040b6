#include "core/attention.h"

#include "core/fieldfold.h"
#include "core/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<AttentionPart, 6> parts { { { AttentionPart::Rhythm, "rhythm"_L1 },
        { AttentionPart::OwnRhythm, "own_rhythm"_L1 }, { AttentionPart::Waiting, "waiting"_L1 },
        { AttentionPart::LatePromise, "late_promise"_L1 }, { AttentionPart::OpenRequests, "open_requests"_L1 },
        { AttentionPart::Mood, "mood"_L1 } } };
    const QString lineField = u"book.attention_line"_s;

    QString fieldOf(AttentionPart part) { return u"book.attention_"_s + wordOf(part); }

    double between(double from, double value, double to)
    {
        if (to <= from)
            return value > from ? 1 : 0;
        return std::clamp((value - from) / (to - from), 0.0, 1.0);
    }

    double shareOf(MoodValue value) { return value == MoodValue::VeryBad ? 1 : value == MoodValue::Bad ? 0.5 : 0; }

    std::optional<double> shareOfDays(const std::optional<int> &days, int full)
    {
        return days ? std::optional(between(0, *days, full)) : std::nullopt;
    }

    // Whole numbers in proportion to the weights that make 100 together.
    QList<int> shared(const QList<int> &weights)
    {
        const int sum = std::accumulate(weights.cbegin(), weights.cend(), 0);
        QList<int> whole;
        QList<std::pair<int, qsizetype>> rests;
        for (qsizetype at = 0; at < weights.size(); ++at) {
            whole.append(100 * weights.at(at) / sum);
            rests.append({ -(100 * weights.at(at) % sum), at });
        }
        std::ranges::sort(rests);
        const int left = 100 - std::accumulate(whole.cbegin(), whole.cend(), 0);
        for (int at = 0; at < left; ++at)
            ++whole[rests.at(at).second];
        return whole;
    }

} // namespace

int AttentionScore::total() const
{
    return std::accumulate(
        parts.cbegin(), parts.cend(), 0, [](int sum, const Points &part) { return sum + part.points; });
}

std::optional<double> shareOf(AttentionPart part, const AttentionFacts &facts)
{
    switch (part) {
    case AttentionPart::Rhythm:
        if (!facts.silence)
            return {};
        return between(facts.silence->cadenceDays, facts.silence->quietDays, facts.silence->limitDays);
    case AttentionPart::OwnRhythm:
        if (!facts.ownGap || facts.ownGap->gapDays <= 0)
            return {};
        return between(1, facts.ownGap->quietDays / facts.ownGap->gapDays, fullGapRatio);
    case AttentionPart::Waiting:
        return shareOfDays(facts.waitingDays, fullWaitDays);
    case AttentionPart::LatePromise:
        return shareOfDays(facts.lateDays, fullWaitDays);
    case AttentionPart::OpenRequests:
        return shareOfDays(facts.openRequests, fullOpenRequests);
    case AttentionPart::Mood:
        return facts.mood ? std::optional(shareOf(facts.mood->value)) : std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<AttentionScore> attentionScore(const AttentionFacts &facts, const AttentionWeights &weights)
{
    QList<AttentionPart> known;
    QList<int> points;
    QList<double> shares;
    for (const AttentionPart part : allAttentionParts) {
        const auto share = shareOf(part, facts);
        if (!share || weights.of(part) <= 0)
            continue;
        known.append(part);
        points.append(weights.of(part));
        shares.append(*share);
    }
    if (known.isEmpty())
        return {};
    const QList<int> most = shared(points);
    AttentionScore score;
    for (qsizetype at = 0; at < known.size(); ++at)
        score.parts.append(
            { .part = known.at(at), .points = int(std::lround(shares.at(at) * most.at(at))), .most = most.at(at) });
    return score;
}

AttentionWeights foldAttentionWeights(const QList<Op> &bookOps)
{
    const Fields fields = foldFields(bookOps);
    AttentionWeights weights;
    for (const AttentionPart part : allAttentionParts) {
        int &points = weights.points[std::size_t(part)];
        points = fields.value(fieldOf(part)).value.toInt(points);
    }
    weights.alarmLine = fields.value(lineField).value.toInt(weights.alarmLine);
    return weights;
}

bool hasAttentionWeights(const QList<Op> &bookOps)
{
    return std::ranges::any_of(bookOps, [](const Op &op) { return op.field.startsWith("book.attention_"_L1); });
}

QJsonObject fieldsOf(const AttentionWeights &weights)
{
    QJsonObject fields { { lineField, weights.alarmLine } };
    for (const AttentionPart part : allAttentionParts)
        fields.insert(fieldOf(part), weights.of(part));
    return fields;
}

Result<AttentionWeights> validated(const AttentionWeights &weights)
{
    const auto isPoints = [](int points) { return points >= 0 && points <= 100; };
    const auto isZero = [](int points) { return points == 0; };
    if (!std::ranges::all_of(weights.points, isPoints) || std::ranges::all_of(weights.points, isZero)
        || weights.alarmLine < 1 || weights.alarmLine > 100)
        return Error { .kind = Error::Kind::Invalid, .subject = u"attention.weights"_s };
    return weights;
}

QString wordOf(AttentionPart part) { return wordIn(parts, part); }

std::optional<AttentionPart> attentionPartOf(QStringView word) { return valueIn(parts, word); }

} // namespace Pistis
