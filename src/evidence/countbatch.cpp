#include "evidence/countbatch.h"

#include <algorithm>
#include <cstring>

namespace Pistis {

namespace {

    // Visits among which one goes from a place in the column to another.
    struct Run
    {
        int from = 0;
        int to = 0;
    };

    // First day at risk on the clock of lag 0.
    int firstTime(const CustomerSpan &customer, const CountRule &rule)
    {
        const int burnIn = rule.window + 1;
        return rule.logStart ? std::max(burnIn, *rule.logStart + rule.window - customer.firstContact) : burnIn;
    }

    std::size_t moveCell(LagCounts::Move move, std::size_t visits, int time, std::size_t times)
    {
        return (move * LagCounts::levels + visits) * times + std::size_t(time);
    }

    // A visit enters on the next day and leaves a window later. movesAt: the cells of the tables that count a day.
    template <typename MovesAt>
    void countMoves(const VisitLanes &lanes, std::size_t first, Run entering, Run leaving, const CountRule &rule,
        int sign, std::size_t allTimes, const MovesAt &movesAt)
    {
        static_assert(VisitLanes::replaces == LagCounts::levels && LagCounts::Replaces == LagCounts::Enters + 1);
        const std::int16_t *const times = lanes.times() + first;
        for (int i = entering.from; i < entering.to; ++i) {
            const int time = times[i] + 1;
            movesAt(time)[moveCell(LagCounts::Enters, lanes.before()[first + std::size_t(i)], time, allTimes)] += sign;
        }
        for (int i = leaving.from; i < leaving.to; ++i) {
            const int time = times[i] + rule.window + 1;
            movesAt(time)[moveCell(LagCounts::Leaves, lanes.after()[first + std::size_t(i)], time, allTimes)] += sign;
        }
    }

    void countEnd(LagCounts &counts, int last, bool isLost, int visits, int sign)
    {
        const LagCounts::End end = isLost ? LagCounts::IsLost : LagCounts::Stays;
        counts.ends[counts.rowOf(end, std::size_t(visits)) + std::size_t(last)] += sign;
    }

    constexpr std::size_t together = 16; // bounds that are looked for by one instruction

    // found: visits before each of `count` bounds, which is a multiple of `together`.
    [[gnu::target_clones("avx2", "default")]] void countBefore(const std::int16_t *times, std::size_t visits,
        const std::int16_t *bounds, std::size_t count, std::int16_t *found)
    {
        using Lanes [[gnu::vector_size(2 * together)]] = std::int16_t;
        for (std::size_t group = 0; group < count; group += together) {
            Lanes bound;
            std::memcpy(&bound, bounds + group, sizeof bound);
            Lanes before {};
            for (std::size_t i = 0; i < visits; ++i)
                before -= Lanes(Lanes {} + times[i] < bound);
            std::memcpy(found + group, &before, sizeof before);
        }
    }

} // namespace

CountTables::Batch::Batch(CountTables &tables, int sign, Size size)
    : m_tables(tables)
    , m_sign(sign)
    , m_isMany(size == Size::Many)
    , m_boundCount((2 + 2 * tables.m_lags.size() + together - 1) / together * together)
    , m_farthest(tables.m_rule.lags.back())
{
    std::size_t lag = tables.m_lags.size();
    for (int days = 0; days <= m_farthest; ++days) {
        while (lag > 0 && tables.m_lags[lag - 1].lag <= days)
            --lag;
        m_lagAt.push_back(std::uint16_t(lag));
    }
}

void CountTables::Batch::add(const CustomerSpan &customer, std::span<const int> days)
{
    constexpr std::size_t enough = 2048; // lanes
    const CountRule &rule = m_tables.m_rule;
    const RiskEnd end = lossEnd(customer, rule.cut);
    Stretch stretch { .from = firstTime(customer, rule), .last = end.day - customer.firstContact, .isLost = end.event };
    m_tables.m_losses += end.event * m_sign;
    const std::optional<RiskEnd> warning
        = customer.firstWarning ? warningEnd(customer, rule.cut) : std::optional<RiskEnd>();
    if (warning) {
        m_tables.m_warned += m_sign;
        m_tables.m_warnedLosses += end.event * m_sign;
    }
    if (stretch.last < stretch.from)
        return;
    stretch.toCut = rule.cut - customer.firstContact - stretch.from;
    if (std::max(stretch.last, stretch.toCut) > longest) {
        m_tables.m_beyond += m_sign;
        return;
    }
    if (warning && (warning->day != end.day || !end.event)) {
        stretch.warned = warning->day - customer.firstContact;
        stretch.isLostWarned = warning->event;
    }
    m_lanes.add(days, customer.firstContact, stretch.from, stretch.last);
    m_stretches.push_back(stretch);
    if (m_lanes.size() >= enough)
        countWaiting();
}

void CountTables::Batch::finish()
{
    countWaiting();
    if (m_inSmall > 0)
        emptySmall();
}

void CountTables::Batch::countWaiting()
{
    m_lanes.compare(m_tables.m_rule.window);
    int latest = 0;
    for (const Stretch &stretch : m_stretches)
        latest = std::max({ latest, stretch.last, stretch.toCut });
    m_tables.reserve(latest);
    findBounds();
    if (m_isMany)
        prepareSmall();
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        const Stretch &stretch = m_stretches[i];
        const VisitLanes::Place &place = m_lanes.place(i);
        const Bounds bounds { .found = m_found.data() + i * m_boundCount };
        if (place.isCrowded && m_lanes.mostInWindow(place) >= int(LagCounts::levels))
            m_tables.m_beyond += m_sign;
        else if (!m_isMany || place.isCrowded || stretch.warned)
            count(stretch, place, bounds);
        else
            countSmall(stretch, place, bounds);
    }
    m_lanes.clear();
    m_stretches.clear();
}

void CountTables::Batch::findBounds()
{
    m_bounds.resize(m_stretches.size() * m_boundCount);
    m_found.resize(m_bounds.size());
    std::int16_t *bound = m_bounds.data();
    const auto add = [&](int time) {
        *bound++ = std::int16_t(std::max(time, 0));
        *bound++ = std::int16_t(std::max(time - m_tables.m_rule.window, 0));
    };
    for (const Stretch &stretch : m_stretches) {
        std::int16_t *const first = bound;
        add(stretch.from);
        for (const LagCounts &counts : m_tables.m_lags)
            add(stretch.last - counts.lag);
        bound = first + m_boundCount;
    }
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        const VisitLanes::Place &place = m_lanes.place(i);
        countBefore(m_lanes.times() + place.first, place.count, m_bounds.data() + i * m_boundCount, m_boundCount,
            m_found.data() + i * m_boundCount);
    }
}

void CountTables::Batch::prepareSmall()
{
    const auto times = std::size_t(m_tables.m_times);
    if (m_small.times() != times) {
        emptySmall();
        m_small = SmallCounts(times, m_tables.m_lags.size());
    }
    if (m_inSmall + m_stretches.size() > SmallCounts::mostCustomers)
        emptySmall();
    m_inSmall += m_stretches.size();
    m_small.locate(m_lanes, m_tables.m_rule.window, m_tables.m_lags);
}

void CountTables::Batch::emptySmall()
{
    m_small.moveTo(m_tables.m_lags);
    m_inSmall = 0;
}

void CountTables::Batch::countSmall(const Stretch &stretch, const VisitLanes::Place &place, const Bounds &bounds)
{
    m_small.countVisits(place);
    const std::size_t latest = m_tables.m_lags.size() - 1; // lag 0
    const std::size_t seenBy = longestLag(stretch.last - stretch.from);
    ++m_small.begin(seenBy, stretch.from, bounds.start() - bounds.startLeft());
    ++m_tables.m_lags[seenBy].entries[std::size_t(stretch.toCut)];
    for (std::size_t lag = seenBy; lag <= latest; ++lag)
        ++m_small.end(
            lag, stretch.last - m_tables.m_lags[lag].lag, stretch.isLost, bounds.end(lag) - bounds.endLeft(lag));
}

void CountTables::Batch::count(const Stretch &stretch, const VisitLanes::Place &place, const Bounds &bounds)
{
    const auto times = std::size_t(m_tables.m_times);
    const std::size_t latest = m_tables.m_lags.size() - 1; // lag 0
    const std::size_t seenBy = longestLag(stretch.last - stretch.from);
    const auto movesAt = [&](int time) { return m_tables.m_lags[longestLag(stretch.last - time)].moves.data(); };
    const auto begun = std::size_t(bounds.start() - bounds.startLeft());
    movesAt(stretch.from)[moveCell(LagCounts::Begins, begun, stretch.from, times)] += m_sign;
    countMoves(m_lanes, place.first, { bounds.start(), bounds.end(latest) },
        { bounds.startLeft(), bounds.endLeft(latest) }, m_tables.m_rule, m_sign, times, movesAt);
    m_tables.m_lags[seenBy].entries[std::size_t(stretch.toCut)] += m_sign;
    for (std::size_t lag = seenBy; lag <= latest; ++lag) {
        LagCounts &counts = m_tables.m_lags[lag];
        countEnd(counts, stretch.last - counts.lag, stretch.isLost, bounds.end(lag) - bounds.endLeft(lag), m_sign);
    }
    if (stretch.warned) {
        countShift(stretch, place, stretch.last, stretch.isLost, -m_sign);
        countShift(stretch, place, *stretch.warned, stretch.isLostWarned, m_sign);
    }
}

void CountTables::Batch::countShift(
    const Stretch &stretch, const VisitLanes::Place &place, int last, bool isLost, int sign)
{
    if (last < stretch.from)
        return;
    const CountRule &rule = m_tables.m_rule;
    const std::span visits(m_lanes.times() + place.first, place.count);
    const auto before = [&](int time) { return int(std::ranges::lower_bound(visits, time) - visits.begin()); };
    const Run entering { before(stretch.from), before(last) };
    const Run leaving { before(stretch.from - rule.window), before(last - rule.window) };
    LagCounts &counts = m_tables.m_warningShift;
    const auto begun = std::size_t(entering.from - leaving.from);
    counts.moves[moveCell(LagCounts::Begins, begun, stretch.from, counts.times())] += sign;
    countMoves(m_lanes, place.first, entering, leaving, rule, sign, counts.times(),
        [moves = counts.moves.data()](int) { return moves; });
    countEnd(counts, last, isLost, entering.to - leaving.to, sign);
    counts.entries[std::size_t(stretch.toCut)] += sign;
}

} // namespace Pistis
