#include "evidence/counttables.h"

#include "evidence/countbatch.h"

#include <algorithm>
#include <functional>
#include <thread>

namespace Pistis {

namespace {

    using Cells = std::vector<std::int32_t>;

    void add(Cells &to, const Cells &from) { std::ranges::transform(to, from, to.begin(), std::plus()); }

    Cells withTimes(const Cells &cells, std::size_t before, std::size_t after, std::size_t rows)
    {
        Cells moved(rows * after);
        for (std::size_t row = 0; row < rows; ++row)
            std::copy_n(cells.data() + row * before, before, moved.data() + row * after);
        return moved;
    }

} // namespace

void LagCounts::setTimes(std::size_t wanted)
{
    moves = withTimes(moves, times(), wanted, moveCount * levels);
    ends = withTimes(ends, times(), wanted, endCount * levels);
    entries.resize(wanted);
}

LagCounts &LagCounts::operator+=(const LagCounts &other)
{
    addMoves(other);
    add(ends, other.ends);
    return *this;
}

void LagCounts::addMoves(const LagCounts &longer)
{
    add(moves, longer.moves);
    add(entries, longer.entries);
}

// Times that only one of them has were made for a customer who has gone again.
bool operator==(const LagCounts &a, const LagCounts &b)
{
    if (a.times() > b.times())
        return b == a;
    if (a.times() < b.times()) {
        LagCounts grown = a;
        grown.setTimes(b.times());
        return grown == b;
    }
    return a.lag == b.lag && a.moves == b.moves && a.ends == b.ends && a.entries == b.entries;
}

bool operator==(const CountTables &a, const CountTables &b)
{
    return a.m_rule == b.m_rule && a.m_lags == b.m_lags && a.m_warningShift == b.m_warningShift
        && a.m_losses == b.m_losses && a.m_warnedLosses == b.m_warnedLosses && a.m_warned == b.m_warned
        && a.m_beyond == b.m_beyond;
}

CountTables::CountTables(CountRule rule)
    : m_rule(std::move(rule))
{
    m_rule.lags.push_back(0);
    std::ranges::sort(m_rule.lags);
    const auto repeated = std::ranges::unique(m_rule.lags);
    m_rule.lags.erase(repeated.begin(), repeated.end());
    for (auto lag = m_rule.lags.rbegin(); lag != m_rule.lags.rend(); ++lag)
        m_lags.push_back({ .lag = *lag });
}

void CountTables::add(const CustomerSpan &customer, std::span<const int> days)
{
    Batch batch(*this, 1, Batch::Size::One);
    batch.add(customer, days);
    batch.finish();
}

void CountTables::remove(const CustomerSpan &customer, std::span<const int> days)
{
    Batch batch(*this, -1, Batch::Size::One);
    batch.add(customer, days);
    batch.finish();
}

CountTables countTables(const EvidenceLog &log, const CountRule &rule)
{
    constexpr std::size_t fewest = 50'000; // customers worth a thread
    constexpr std::size_t most = 8;
    const std::size_t all = log.customers.size();
    const std::size_t parts = std::clamp<std::size_t>(
        all / fewest, 1, std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most));
    std::vector<CountTables> tables(parts, CountTables(rule));
    const auto countPart = [&](std::size_t part) {
        CountTables::Batch batch(tables[part], 1, CountTables::Batch::Size::Many);
        for (std::size_t i = all * part / parts; i < all * (part + 1) / parts; ++i)
            batch.add(log.customers[i], log.visitsOf(i));
        batch.finish();
    };
    std::vector<std::jthread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back(countPart, part);
    countPart(0);
    threads.clear(); // waits for them
    for (std::size_t part = 1; part < parts; ++part)
        tables.front() += tables[part];
    return std::move(tables.front());
}

void CountTables::reserve(int lastTime)
{
    constexpr int step = 64;
    if (lastTime >= m_times)
        setTimes(std::max((lastTime + step) / step * step, m_times * 3 / 2));
}

void CountTables::setTimes(int times)
{
    m_times = times;
    for (LagCounts &counts : m_lags)
        counts.setTimes(std::size_t(m_times));
    m_warningShift.setTimes(std::size_t(m_times));
}

CountTables &CountTables::operator+=(const CountTables &other)
{
    if (other.m_times < m_times) {
        CountTables grown = other;
        grown.setTimes(m_times);
        return *this += grown;
    }
    if (other.m_times > m_times)
        setTimes(other.m_times);
    for (std::size_t i = 0; i < m_lags.size(); ++i)
        m_lags[i] += other.m_lags[i];
    m_warningShift += other.m_warningShift;
    m_losses += other.m_losses;
    m_warnedLosses += other.m_warnedLosses;
    m_warned += other.m_warned;
    m_beyond += other.m_beyond;
    return *this;
}

} // namespace Pistis
