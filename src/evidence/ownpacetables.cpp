#include "evidence/ownpacetables.h"

#include "evidence/pacebins.h"

#include <numeric>
#include <span>
#include <tuple>

namespace Pistis {

namespace {

    struct Loss
    {
        int segment = 0;
        int quarter = 0;
        int tenure = 0;
    };

    // What has to be known before anything can be counted.
    struct Survey
    {
        double mostPace = 0;
        int mostVisits = 0;
        std::vector<Loss> losses {}; // by segment, quarter and tenure

        explicit Survey(const OwnPaceRows &rows)
        {
            rows.each([&](const PacedRow &row) {
                mostPace = std::max(mostPace, row.pace);
                mostVisits = std::max(mostVisits, row.row.visits);
                if (row.row.event)
                    losses.push_back({ .segment = row.segment, .quarter = row.quarter, .tenure = row.row.stop });
            });
            std::ranges::sort(
                losses, {}, [](const Loss &loss) { return std::tuple(loss.segment, loss.quarter, loss.tenure); });
        }
    };

    // The losses of one quarter of one segment, and who was at risk when they happened.
    class Stratum
    {
    public:
        Stratum(int quarter, int levels)
            : m_quarter(quarter)
            , m_levels(std::size_t(levels))
        {
        }

        int quarter() const { return m_quarter; }

        void addTime(int tenure)
        {
            if (m_times.empty() || m_times.back() != tenure)
                m_times.push_back(tenure);
        }

        void seal()
        {
            m_change.assign((m_times.size() + 1) * m_levels, 0);
            m_upTo.assign(std::size_t(m_times.back() - m_times.front()) + 1, 0);
            for (const int time : m_times)
                m_upTo[std::size_t(time - m_times.front())] = 1;
            std::partial_sum(m_upTo.begin(), m_upTo.end(), m_upTo.begin());
        }

        void add(const AtRiskRow &row, int level)
        {
            const std::size_t first = timesUpTo(row.start);
            const std::size_t last = timesUpTo(row.stop);
            if (first == last)
                return;
            ++m_change[first * m_levels + std::size_t(level)];
            --m_change[last * m_levels + std::size_t(level)];
            if (row.event)
                m_losses.emplace_back(last - 1, level);
        }

        void appendTo(LevelRiskSets &sets)
        {
            std::ranges::sort(m_losses);
            std::vector<std::int32_t> now(m_levels);
            auto loss = m_losses.begin();
            for (std::size_t time = 0; time < m_times.size(); ++time) {
                for (std::size_t level = 0; level < m_levels; ++level) {
                    now[level] += m_change[time * m_levels + level];
                    if (now[level] > 0)
                        sets.atRisk.push_back({ .level = std::int32_t(level), .number = now[level] });
                }
                while (loss != m_losses.end() && loss->first == time) {
                    const auto same = std::find_if(loss, m_losses.end(), [&](const auto &one) { return one != *loss; });
                    sets.losses.push_back({ .level = loss->second, .number = std::int32_t(same - loss) });
                    loss = same;
                }
                sets.sets.push_back(
                    { .tenure = m_times[time], .atRiskEnd = sets.atRisk.size(), .lossesEnd = sets.losses.size() });
            }
        }

    private:
        std::size_t timesUpTo(int tenure) const
        {
            if (tenure < m_times.front())
                return 0;
            return tenure >= m_times.back() ? m_times.size()
                                            : std::size_t(m_upTo[std::size_t(tenure - m_times.front())]);
        }

        int m_quarter;
        std::size_t m_levels;
        std::vector<int> m_times {};
        std::vector<int> m_upTo {}; // number of times up to a tenure, from the first time on
        std::vector<std::int32_t> m_change {}; // times x levels: those who enter less those who leave
        std::vector<std::pair<std::size_t, int>> m_losses {}; // time and level
    };

    // All quarters of one segment.
    class SegmentStrata
    {
    public:
        SegmentStrata(std::span<const Loss> losses, int levels)
        {
            for (const Loss &loss : losses) {
                if (m_strata.empty() || m_strata.back().quarter() != loss.quarter)
                    m_strata.emplace_back(loss.quarter, levels);
                m_strata.back().addTime(loss.tenure);
            }
            for (Stratum &stratum : m_strata)
                stratum.seal();
        }

        // Rows of one customer come in the order of time: where the last was is nearly always right.
        void add(const PacedRow &row, int level)
        {
            if (m_at == m_strata.size() || m_strata[m_at].quarter() != row.quarter)
                m_at = std::size_t(
                    std::ranges::lower_bound(m_strata, row.quarter, {}, &Stratum::quarter) - m_strata.begin());
            if (m_at < m_strata.size() && m_strata[m_at].quarter() == row.quarter)
                m_strata[m_at].add(row.row, level);
        }

        void appendTo(LevelRiskSets &sets)
        {
            for (Stratum &stratum : m_strata)
                stratum.appendTo(sets);
        }

    private:
        std::vector<Stratum> m_strata {};
        std::size_t m_at = 0;
    };

    std::vector<std::size_t> customersBySegment(const OwnPaceRows &rows)
    {
        std::vector<std::size_t> order(rows.customers());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, {}, [&](std::size_t customer) { return rows.segmentOf(customer); });
        return order;
    }

} // namespace

OwnPaceTables ownPaceTables(const OwnPaceRows &rows)
{
    const Survey survey(rows);
    const PaceBins<std::size_t(OwnPaceTables::bins)> binned(rows, survey.mostPace);
    OwnPaceTables tables { .meanPace = binned.means() };
    LevelRiskSets &sets = tables.sets;
    sets.levels = (survey.mostVisits + 1) * OwnPaceTables::bins;
    sets.personDays.assign(std::size_t(sets.levels), 0);
    const std::vector<std::size_t> order = customersBySegment(rows);
    std::vector<int> quarters;
    for (auto customer = order.begin(); customer != order.end();) {
        const int segment = rows.segmentOf(*customer);
        const auto losses = std::ranges::equal_range(survey.losses, segment, {}, &Loss::segment);
        SegmentStrata strata({ losses.begin(), losses.end() }, sets.levels);
        quarters.clear();
        for (; customer != order.end() && rows.segmentOf(*customer) == segment; ++customer) {
            rows.eachOf(*customer, [&](const PacedRow &row) {
                const int level = row.row.visits * OwnPaceTables::bins + int(binned.binOf(row.pace));
                sets.personDays[std::size_t(level)] += row.row.stop - row.row.start;
                strata.add(row, level);
                const auto place = std::ranges::lower_bound(quarters, row.quarter);
                if (place == quarters.end() || *place != row.quarter)
                    quarters.insert(place, row.quarter);
            });
        }
        tables.strata += int(quarters.size());
        strata.appendTo(sets);
        // The others are as large for their losses: a column that grows in steps would need twice the memory.
        const auto seen = std::size_t(losses.end() - survey.losses.begin());
        if (seen > 0 && sets.atRisk.capacity() < sets.atRisk.size() / seen * survey.losses.size())
            sets.atRisk.reserve(
                std::size_t(1.1 * double(sets.atRisk.size()) / double(seen) * double(survey.losses.size())));
    }
    return tables;
}

} // namespace Pistis
