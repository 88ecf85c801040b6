#include "app/attentionservice.h"

#include "app/attentionbook.h"
#include "app/store.h"
#include "core/folds.h"
#include "core/sortkey.h"
#include "storage/attentionrepository.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    std::function<bool()> asked(const AttentionService::Cancelled &cancelled)
    {
        return [cancelled] { return cancelled && cancelled->load(); };
    }

} // namespace

QFuture<Result<CustomerAttention>> AttentionService::ofCustomer(const QUuid &id) const
{
    const QDate today = m_store.clock().today();
    return m_store.read([id, today](Database &database) -> Result<CustomerAttention> {
        const auto subject = attentionSubject(database, id);
        if (!subject)
            return subject.error();
        const auto weights = AttentionRepository(database).weights();
        if (!weights)
            return weights.error();
        return CustomerAttention { .facts = attentionFactsOn(today, subject->history),
            .score = subject->scoreOn(today, *weights) };
    });
}

QFuture<Result<void>> AttentionService::noteMood(const QUuid &customer, const Mood &mood)
{
    return m_store.write([customer, mood](OpWriter &writer) -> Result<void> {
        const auto checked = validated(mood, writer.clock().today());
        if (!checked)
            return checked.error();
        return writer.append(moodOp(customer, *checked));
    });
}

QFuture<Result<AttentionWeights>> AttentionService::weights() const
{
    return m_store.read([](Database &database) { return AttentionRepository(database).weights(); });
}

QFuture<Result<void>> AttentionService::changeWeights(const AttentionWeights &before, const AttentionWeights &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        const auto checked = validated(after);
        if (!checked)
            return checked.error();
        return writer.append(setOps(writer.book(), fieldsOf(before), fieldsOf(*checked)));
    });
}

QFuture<Result<QList<AttentionRank>>> AttentionService::everybody(const Cancelled &cancelled) const
{
    const QDate today = m_store.clock().today();
    return m_store.readBeside([today, cancelled](Database &database) -> Result<QList<AttentionRank>> {
        const auto subjects = attentionSubjects(database, asked(cancelled));
        if (!subjects)
            return subjects.error();
        QList<AttentionRank> ranks;
        for (const AttentionSubject &subject : *subjects) {
            if (!subject.endedOn.isValid())
                ranks.append({ subject.id, subject.name, attentionFactsOn(today, subject.history) });
        }
        return ranks;
    });
}

QFuture<Result<AttentionBacktest>> AttentionService::backtest(const Cancelled &cancelled) const
{
    const QDate today = m_store.clock().today();
    return m_store.readBeside([today, cancelled](Database &database) -> Result<AttentionBacktest> {
        const auto weights = AttentionRepository(database).weights();
        if (!weights)
            return weights.error();
        const auto subjects = attentionSubjects(database, asked(cancelled));
        if (!subjects)
            return subjects.error();
        const AttentionBacktest test = attentionBacktest(*subjects, *weights, today, asked(cancelled));
        if (cancelled && *cancelled)
            return Error { .kind = Error::Kind::Cancelled, .subject = u"attention"_s };
        return test;
    });
}

ScoredCustomers firstByScore(const QList<AttentionRank> &everybody, const AttentionWeights &weights, int most)
{
    QList<std::pair<int, qsizetype>> scores;
    scores.reserve(everybody.size());
    for (qsizetype at = 0; at < everybody.size(); ++at) {
        if (const auto score = attentionScore(everybody.at(at).facts, weights))
            scores.append({ score->total(), at });
    }
    const qsizetype count = std::min<qsizetype>(most, scores.size());
    std::partial_sort(scores.begin(), scores.begin() + count, scores.end(), [&](const auto &left, const auto &right) {
        if (left.first != right.first)
            return left.first > right.first;
        return sortKey(everybody.at(left.second).name) < sortKey(everybody.at(right.second).name);
    });
    ScoredCustomers first;
    for (const auto &[score, at] : scores.first(count))
        first.append({ everybody.at(at), score });
    return first;
}

QFuture<WeightsComparison> compared(
    const QList<AttentionRank> &everybody, const AttentionWeights &before, const AttentionWeights &after, int most)
{
    return QtConcurrent::run([everybody, before, after, most] {
        return WeightsComparison { .before = firstByScore(everybody, before, most),
            .after = firstByScore(everybody, after, most) };
    });
}

} // namespace Pistis
