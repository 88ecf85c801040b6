#include "evidence/counttables.h"

#include "evidence/visitwindows.h"

#include <algorithm>
#include <array>
#include <functional>
#include <thread>

namespace Pistis {

namespace {

    using Cells = std::vector<std::int32_t>;

    constexpr auto width = std::size_t(CountTables::levels);

    constexpr std::array allCells { &LagCounts::crossings, &LagCounts::changes, &LagCounts::bounds, &LagCounts::losses,
        &LagCounts::stops, &LagCounts::entries };

    void resize(LagCounts &counts, std::size_t times)
    {
        for (Cells *cells : { &counts.crossings, &counts.bounds, &counts.losses })
            cells->resize(times * width);
        for (Cells *cells : { &counts.changes, &counts.stops, &counts.entries })
            cells->resize(times);
    }

    void add(Cells &to, const Cells &from) { std::ranges::transform(to, from, to.begin(), std::plus()); }

    void add(LagCounts &to, const LagCounts &from)
    {
        to.customers += from.customers;
        for (const auto cells : allCells)
            add(to.*cells, from.*cells);
    }

    // Cells beyond the shorter one count as 0: they were made for a customer who has gone again.
    bool same(const Cells &a, const Cells &b)
    {
        const auto common = std::ptrdiff_t(std::min(a.size(), b.size()));
        const auto isZero = [](std::int32_t cell) { return cell == 0; };
        return std::equal(a.begin(), a.begin() + common, b.begin()) && std::all_of(a.begin() + common, a.end(), isZero)
            && std::all_of(b.begin() + common, b.end(), isZero);
    }

    // First day at risk on the clock of lag 0.
    int firstTime(const CustomerSpan &customer, const CountRule &rule)
    {
        const int burnIn = rule.window + 1;
        return rule.logStart ? std::max(burnIn, *rule.logStart + rule.window - customer.firstContact) : burnIn;
    }

    // Time at risk of one customer on the clock of lag 0.
    struct Stretch
    {
        int from = 0;
        int last = 0;
        bool event = false;
    };

    // The cells of one lag, found once for all visits of a customer.
    struct Target
    {
        std::int32_t *crossings = nullptr;
        std::int32_t *changes = nullptr;
    };

    template <typename TargetAt>
    void countMoves(const VisitWindows &visits, const Stretch &stretch, int window, int sign, const TargetAt &targetAt)
    {
        // A visit enters on the next day and leaves a window later.
        const std::size_t entered = visits.size();
        for (std::size_t i = visits.countBefore(stretch.from); i < entered; ++i) {
            const int time = visits.time(i) + 1;
            const Target target = targetAt(time);
            target.crossings[std::size_t(time) * width + std::size_t(visits.before(i))] += sign;
            target.changes[time] += visits.replacesOne(i, window) ? -sign : sign;
        }
        const std::size_t left = visits.countBefore(stretch.last - window);
        for (std::size_t i = visits.countBefore(stretch.from - window); i < left; ++i) {
            const int time = visits.time(i) + window + 1;
            const Target target = targetAt(time);
            target.crossings[std::size_t(time) * width + std::size_t(visits.after(i))] -= sign;
            target.changes[time] += sign;
        }
    }

    std::size_t inWindow(const VisitWindows &visits, int time, int window)
    {
        return visits.countBefore(time) - visits.countBefore(time - window);
    }

    void countEnds(LagCounts &counts, const Stretch &stretch, std::size_t firstLevel, std::size_t lastLevel, int sign)
    {
        const std::size_t last = std::size_t(stretch.last) * width + lastLevel;
        counts.customers += sign;
        counts.bounds[std::size_t(stretch.from) * width + firstLevel] += sign;
        counts.bounds[last + width] -= sign;
        counts.losses[last] += stretch.event ? sign : 0;
        counts.stops[std::size_t(stretch.last)] += sign;
    }

} // namespace

struct CountTables::Scratch
{
    VisitWindows visits {};
    std::vector<Target> targets {};
};

bool operator==(const LagCounts &a, const LagCounts &b)
{
    return a.lag == b.lag && a.customers == b.customers
        && std::ranges::all_of(
            allCells, [&](std::vector<std::int32_t> LagCounts::*cells) { return same(a.*cells, b.*cells); });
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
    const int farthest = m_rule.lags.back();
    for (int days = 0; days <= farthest; ++days) {
        const auto fits = std::ranges::find_if(m_lags, [&](const LagCounts &counts) { return counts.lag <= days; });
        m_lagAt.push_back(std::uint16_t(fits - m_lags.begin()));
    }
}

void CountTables::add(const CustomerSpan &customer, std::span<const int> days)
{
    Scratch scratch;
    count(customer, days, 1, scratch);
}

void CountTables::remove(const CustomerSpan &customer, std::span<const int> days)
{
    Scratch scratch;
    count(customer, days, -1, scratch);
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
        CountTables::Scratch scratch;
        for (std::size_t i = all * part / parts; i < all * (part + 1) / parts; ++i)
            tables[part].count(log.customers[i], log.visitsOf(i), 1, scratch);
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
    if (lastTime + 2 <= m_times)
        return;
    m_times = std::max((lastTime + 2 + step - 1) / step * step, m_times * 3 / 2);
    for (LagCounts &counts : m_lags)
        resize(counts, std::size_t(m_times));
    resize(m_warningShift, std::size_t(m_times));
}

CountTables &CountTables::operator+=(const CountTables &other)
{
    CountTables copy;
    const CountTables *added = &other;
    reserve(other.m_times - 2);
    if (other.m_times < m_times) {
        copy = other;
        copy.reserve(m_times - 2);
        added = &copy;
    }
    for (std::size_t i = 0; i < m_lags.size(); ++i)
        ::Pistis::add(m_lags[i], added->m_lags[i]);
    ::Pistis::add(m_warningShift, added->m_warningShift);
    m_losses += other.m_losses;
    m_warnedLosses += other.m_warnedLosses;
    m_warned += other.m_warned;
    m_beyond += other.m_beyond;
    return *this;
}

void CountTables::count(const CustomerSpan &customer, std::span<const int> days, int sign, Scratch &scratch)
{
    const RiskEnd end = lossEnd(customer, m_rule.cut);
    const std::optional<RiskEnd> warning = warningEnd(customer, m_rule.cut);
    m_losses += end.event * sign;
    m_warned += warning.has_value() * sign;
    m_warnedLosses += (warning && end.event) * sign;

    const int from = firstTime(customer, m_rule);
    const int last = end.day - customer.firstContact;
    if (last < from)
        return;
    const int watched = m_rule.cut - customer.firstContact - from;
    if (std::max(last, watched) > longest) {
        m_beyond += sign;
        return;
    }
    VisitWindows &visits = scratch.visits;
    const int window = m_rule.window;
    visits.load(days, customer.firstContact, last, window);
    if (visits.size() >= width && visits.mostInWindow() >= width) {
        m_beyond += sign;
        return;
    }
    reserve(std::max(last, watched));
    scratch.targets.clear();
    for (LagCounts &counts : m_lags)
        scratch.targets.push_back({ .crossings = counts.crossings.data(), .changes = counts.changes.data() });
    const auto farthest = int(m_lagAt.size()) - 1;
    const std::uint16_t *const lagAt = m_lagAt.data();
    const Target *const targets = scratch.targets.data();
    countMoves(visits, { .from = from, .last = last }, window, sign,
        [=](int time) { return targets[lagAt[std::min(last - time, farthest)]]; });
    const std::size_t firstLevel = inWindow(visits, from, window);
    for (LagCounts &counts : m_lags) {
        const Stretch stretch { .from = from, .last = last - counts.lag, .event = end.event };
        if (stretch.last < from)
            continue;
        countEnds(counts, stretch, firstLevel, inWindow(visits, stretch.last, window), sign);
        counts.entries[std::size_t(watched - counts.lag)] += sign;
    }

    if (!warning || (warning->day == end.day && end.event))
        return;
    const auto shift = [&](const RiskEnd &to, int by) {
        const int time = to.day - customer.firstContact;
        if (time < from)
            return;
        visits.load(days, customer.firstContact, time, window);
        const Stretch stretch { .from = from, .last = time, .event = to.event };
        const Target target { .crossings = m_warningShift.crossings.data(), .changes = m_warningShift.changes.data() };
        countMoves(visits, stretch, window, by, [=](int) { return target; });
        countEnds(m_warningShift, stretch, firstLevel, inWindow(visits, time, window), by);
        m_warningShift.entries[std::size_t(watched)] += by;
    };
    shift(end, -sign);
    shift(*warning, sign);
}

} // namespace Pistis
