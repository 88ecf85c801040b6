#include "evidence/counttables.h"

#include <algorithm>
#include <array>
#include <functional>

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

    // Sixty-four visits within one window.
    bool isCrowded(std::span<const int> days, int window)
    {
        for (std::size_t i = width - 1; i < days.size(); ++i) {
            if (days[i] - days[i - (width - 1)] < window)
                return true;
        }
        return false;
    }

    // First day at risk on the clock of lag 0.
    int firstTime(const CustomerSpan &customer, const CountRule &rule)
    {
        const int burnIn = rule.window + 1;
        return rule.logStart ? std::max(burnIn, *rule.logStart + rule.window - customer.firstContact) : burnIn;
    }

    // Walks the days on which visits enter and leave the window, both known by their place among the customer's days.
    class Walk
    {
    public:
        Walk(const CustomerSpan &customer, std::span<const int> days, int window, int from)
            : m_days(days.data())
            , m_count(days.size())
            , m_first(customer.firstContact)
            , m_window(window)
        {
            while (m_next < m_count && time(m_next) < from)
                ++m_next;
            while (m_oldest < m_next && time(m_oldest) + window < from)
                ++m_oldest;
        }

        std::size_t visits() const { return m_next - m_oldest; }

        void goTo(int last, LagCounts &counts, int sign)
        {
            std::int32_t *const crossings = counts.crossings.data();
            std::int32_t *const changes = counts.changes.data();
            const auto leave = [&] {
                const auto at = std::size_t(time(m_oldest) + m_window + 1);
                crossings[at * width + visits() - 1] -= sign;
                changes[at] += sign;
                ++m_oldest;
            };
            for (; m_next < m_count && time(m_next) < last; ++m_next) {
                const int now = time(m_next);
                while (time(m_oldest) < now - m_window)
                    leave();
                const auto at = std::size_t(now + 1);
                if (time(m_oldest) == now - m_window) {
                    ++m_oldest; // one enters as one leaves: nothing changes
                    continue;
                }
                crossings[at * width + visits()] += sign;
                changes[at] += sign;
            }
            while (m_oldest < m_next && time(m_oldest) + m_window < last)
                leave();
        }

    private:
        int time(std::size_t place) const { return m_days[place] - m_first; }

        const int *m_days;
        std::size_t m_count;
        std::size_t m_next = 0; // first that has not entered
        std::size_t m_oldest = 0; // first that has not left
        int m_first;
        int m_window;
    };

} // namespace

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

void CountTables::count(const CustomerSpan &customer, std::span<const int> days, int sign)
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
    if (std::max(last, watched) > longest || (days.size() >= width && isCrowded(days, m_rule.window))) {
        m_beyond += sign;
        return;
    }
    reserve(std::max(last, watched));

    const auto finish
        = [&](LagCounts &counts, std::size_t startVisits, std::size_t endVisits, int time, bool event, int by) {
              counts.customers += by;
              counts.bounds[std::size_t(from) * width + startVisits] += by;
              counts.bounds[std::size_t(time + 1) * width + endVisits] -= by;
              counts.losses[std::size_t(time) * width + endVisits] += event ? by : 0;
              counts.stops[std::size_t(time)] += by;
          };
    Walk walk(customer, days, m_rule.window, from);
    const std::size_t startVisits = walk.visits();
    for (LagCounts &counts : m_lags) {
        const int time = last - counts.lag;
        if (time < from)
            continue;
        walk.goTo(time, counts, sign);
        finish(counts, startVisits, walk.visits(), time, end.event, sign);
        counts.entries[std::size_t(watched - counts.lag)] += sign;
    }

    if (!warning || (warning->day == end.day && end.event))
        return;
    LagCounts &shift = m_warningShift;
    const auto shifted = [&](const RiskEnd &to, int by) {
        const int time = to.day - customer.firstContact;
        if (time < from)
            return;
        Walk again(customer, days, m_rule.window, from);
        again.goTo(time, shift, by);
        finish(shift, startVisits, again.visits(), time, to.event, by);
        shift.entries[std::size_t(watched)] += by;
    };
    shifted(end, -sign);
    shifted(*warning, sign);
}

} // namespace Pistis
