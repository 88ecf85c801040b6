#pragma once

#include "core/result.h"
#include "evidence/attentionbacktest.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace Pistis {

class Store;

// How much attention a customer asks for, as a sum of visible points.
struct CustomerAttention
{
    AttentionFacts facts {};
    std::optional<AttentionScore> score {}; // of current customers with any input
};

// A customer in the order of the score.
struct AttentionRank
{
    QUuid id {};
    QString name {};
    AttentionFacts facts {};
};

class AttentionService
{
public:
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    explicit AttentionService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<CustomerAttention>> ofCustomer(const QUuid &id) const;
    QFuture<Result<void>> noteMood(const QUuid &customer, const Mood &mood);

    QFuture<Result<AttentionWeights>> weights() const;
    QFuture<Result<void>> changeWeights(const AttentionWeights &before, const AttentionWeights &after);

    // Both read the whole book beside the storage thread and end with Error::Cancelled when that is set meanwhile.
    QFuture<Result<QList<AttentionRank>>> everybody(const Cancelled &cancelled) const; // who is a customer today
    QFuture<Result<AttentionBacktest>> backtest(const Cancelled &cancelled) const;

private:
    Store &m_store;
};

using ScoredCustomers = QList<std::pair<AttentionRank, int>>;

// The first of them by score, equal ones by name.
ScoredCustomers firstByScore(const QList<AttentionRank> &everybody, const AttentionWeights &weights, int most);

// The top of the list with two sets of weights.
struct WeightsComparison
{
    ScoredCustomers before {};
    ScoredCustomers after {};
};

// Counted beside the thread that asks.
QFuture<WeightsComparison> compared(
    const QList<AttentionRank> &everybody, const AttentionWeights &before, const AttentionWeights &after, int most);

} // namespace Pistis
