#include "evidence/counttables.h"

#include "evidence/countbatch.h"
#include "evidence/ownvisits.h"
#include "evidence/timeatrisk.h"

#include <algorithm>
#include <thread>

namespace Pistis {

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

void CountTables::count(const CustomerSpan &customer, std::span<const int> days, int sign)
{
    const RiskEnd end = lossEnd(customer, m_rule.cut);
    const std::optional<RiskEnd> warning = warningEnd(customer, m_rule.cut);
    m_losses += end.event * sign;
    m_warned += warning.has_value() * sign;
    m_warnedLosses += (warning && end.event) * sign;
    const TimeAtRisk atRisk(customer, m_rule, end);
    if (atRisk.isEmpty())
        return;
    const OwnVisits visits(days, customer.firstContact, atRisk.last, m_rule.window);
    const int most = visits.mostInWindow();
    if (std::max(atRisk.last, atRisk.toCut) > longest || most >= LagCounts::mostLevels) {
        m_beyond += sign;
        return;
    }
    reserve(std::max(atRisk.last, atRisk.toCut), most);
    // A day is counted with the longest lag that sees it.
    const auto seenBy = [&](int time) {
        return std::ranges::find_if(
            m_lags, [left = atRisk.last - time](const LagCounts &counts) { return counts.lag <= left; });
    };
    visits.eachMove(atRisk.first, atRisk.last,
        [&](LagCounts::Move move, int others, int time) { seenBy(time)->move(move, others, time) += sign; });
    auto lag = seenBy(atRisk.first);
    lag->move(LagCounts::Begins, visits.inWindow(atRisk.first), atRisk.first) += sign;
    lag->entries[std::size_t(atRisk.toCut)] += sign;
    for (; lag != m_lags.end(); ++lag) {
        const int last = atRisk.last - lag->lag;
        lag->end(atRisk.isLost, visits.inWindow(last), last) += sign;
    }
    if (warning && (warning->day != end.day || !end.event)) {
        m_warningShift.reserve(m_lags.back().times(), m_lags.back().levels());
        countShift(atRisk, visits, -sign);
        countShift(TimeAtRisk(customer, m_rule, *warning), visits, sign);
    }
}

void CountTables::countShift(const TimeAtRisk &atRisk, const OwnVisits &visits, int sign)
{
    if (atRisk.isEmpty())
        return;
    visits.eachMove(atRisk.first, atRisk.last,
        [&](LagCounts::Move move, int others, int time) { m_warningShift.move(move, others, time) += sign; });
    m_warningShift.move(LagCounts::Begins, visits.inWindow(atRisk.first), atRisk.first) += sign;
    m_warningShift.end(atRisk.isLost, visits.inWindow(atRisk.last), atRisk.last) += sign;
    m_warningShift.entries[std::size_t(atRisk.toCut)] += sign;
}

CountTables countTables(const EvidenceLog &log, const CountRule &rule, std::size_t threads)
{
    constexpr std::size_t fewest = 50'000; // customers worth a thread
    constexpr std::size_t most = 8;
    constexpr std::size_t small = 300; // customers who are counted before the cells of others are made ready
    const std::size_t all = log.customers.size();
    if (threads == 0 && all < small) {
        CountTables tables(rule);
        for (std::size_t i = 0; i < all; ++i)
            tables.add(log.customers[i], log.visitsOf(i));
        return tables;
    }
    const std::size_t parts = threads > 0 ? threads
                                          : std::clamp<std::size_t>(all / fewest, 1,
                                              std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most));
    std::vector<CountTables> tables(parts, CountTables(rule));
    const auto countPart = [&](std::size_t part) {
        CountTables::Batch batch(tables[part], log);
        for (std::size_t i = all * part / parts; i < all * (part + 1) / parts; ++i)
            batch.add(i);
        batch.finish();
    };
    std::vector<std::jthread> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.emplace_back(countPart, part);
    countPart(0);
    others.clear(); // waits for them
    for (std::size_t part = 1; part < parts; ++part)
        tables.front() += tables[part];
    return std::move(tables.front());
}

// In steps, so that a log that grows by a day or a visit seldom moves the cells.
void CountTables::reserve(int lastTime, int mostVisits)
{
    constexpr int timeStep = 64;
    constexpr int levelStep = 4;
    const auto times = int(m_lags.front().times());
    const auto levels = int(m_lags.front().levels());
    if (lastTime < times && mostVisits < levels)
        return;
    const int wantedTimes
        = lastTime < times ? times : std::max((lastTime + timeStep) / timeStep * timeStep, times * 3 / 2);
    const int wantedLevels = (mostVisits + levelStep) / levelStep * levelStep;
    for (LagCounts &counts : m_lags)
        counts.reserve(std::size_t(wantedTimes), std::size_t(std::max(wantedLevels, levels)));
}

CountTables &CountTables::operator+=(const CountTables &other)
{
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
