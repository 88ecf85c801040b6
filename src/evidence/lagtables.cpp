#include "evidence/lagtables.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace Pistis {

namespace {

    using Cells = std::vector<std::int32_t>;

    constexpr auto width = std::size_t(CountTables::levels);

    Cells sum(const Cells &a, const Cells &b)
    {
        Cells sums(a.size());
        std::ranges::transform(a, b, sums.begin(), std::plus());
        return sums;
    }

    LagCounts sum(const LagCounts &a, const LagCounts &b)
    {
        LagCounts sums { .lag = a.lag, .customers = a.customers + b.customers };
        for (const auto cells : { &LagCounts::crossings, &LagCounts::changes, &LagCounts::bounds, &LagCounts::losses,
                 &LagCounts::stops, &LagCounts::entries })
            sums.*cells = sum(a.*cells, b.*cells);
        return sums;
    }

    // Runs through the times of one lag and keeps what is asked.
    class TableReader
    {
    public:
        explicit TableReader(const LagCounts &counts)
            : m_counts(counts)
        {
        }

        LagTables read(int cut)
        {
            for (std::size_t time = 0; time < m_counts.stops.size(); ++time)
                readTime(time);
            LagTables tables { .lag = m_counts.lag, .customers = m_counts.customers, .rows = m_rows };
            tables.table = table();
            if (m_counts.lag == 0)
                tables.tenure = std::move(m_tenure);
            const auto earliest = std::find_if(
                m_counts.entries.rbegin(), m_counts.entries.rend(), [](std::int32_t count) { return count != 0; });
            if (earliest != m_counts.entries.rend())
                tables.firstDay = cut - int(m_counts.entries.rend() - earliest - 1);
            return tables;
        }

    private:
        void readTime(std::size_t time)
        {
            const auto from = time * width;
            std::int32_t below = 0;
            std::int32_t all = 0;
            std::int32_t losses = 0;
            for (std::size_t level = 0; level < width; ++level) {
                const std::int32_t above = m_counts.crossings[from + level];
                m_atRisk[level] += m_counts.bounds[from + level] + below - above;
                below = above;
                all += m_atRisk[level];
                losses += m_counts.losses[from + level];
                m_personDays[level] += m_atRisk[level];
            }
            if (all > 0)
                m_longest = time;
            m_rows += m_counts.changes[time] + m_counts.stops[time];
            if (losses > 0) {
                m_times.push_back(time);
                m_kept.insert(m_kept.end(), m_atRisk.begin(), m_atRisk.end());
            }
            if (m_counts.lag == 0) {
                const bool changes = time + 1 < m_counts.changes.size() && m_counts.changes[time + 1] > 0;
                m_tenure.atRisk.push_back(all);
                m_tenure.events.push_back(losses);
                m_tenure.stops.push_back(changes || m_counts.stops[time] > 0);
            }
        }

        RiskTable table() const
        {
            RiskTable table;
            std::size_t levels = width;
            while (levels > 0 && m_personDays[levels - 1] == 0)
                --levels;
            table.levels = int(levels);
            table.personDays.assign(m_personDays.begin(), m_personDays.begin() + std::ptrdiff_t(levels));
            const auto lag = std::size_t(m_counts.lag);
            table.timesUpTo.assign(levels == 0 ? 1 : m_longest + lag + 1, 0);
            for (std::size_t i = 0; i < m_times.size(); ++i) {
                table.times.push_back(int(m_times[i] + lag));
                table.timesUpTo[m_times[i] + lag] = 1;
                const auto atRisk = m_kept.begin() + std::ptrdiff_t(i * width);
                table.atRisk.insert(table.atRisk.end(), atRisk, atRisk + std::ptrdiff_t(levels));
                const auto losses = m_counts.losses.begin() + std::ptrdiff_t(m_times[i] * width);
                table.losses.insert(table.losses.end(), losses, losses + std::ptrdiff_t(levels));
            }
            std::partial_sum(table.timesUpTo.begin(), table.timesUpTo.end(), table.timesUpTo.begin());
            return table;
        }

        const LagCounts &m_counts;
        std::array<std::int32_t, width> m_atRisk {};
        std::array<long long, width> m_personDays {};
        std::vector<std::size_t> m_times {}; // with losses
        Cells m_kept {}; // at risk at these
        std::size_t m_longest = 0;
        int m_rows = 0;
        TenureCounts m_tenure {};
    };

} // namespace

LagTables lagTables(const RiskPieces &pieces, const EvidenceLog &log, int lag)
{
    LagTables tables { .lag = lag };
    std::vector<AtRiskRow> rows;
    pieces.each([&](const AtRiskRow &row) {
        if (rows.empty() || rows.back().customer != row.customer) {
            const int day = log.customers[std::size_t(row.customer)].firstContact + row.start + 1;
            tables.firstDay = std::min(tables.firstDay.value_or(day), day);
            ++tables.customers;
        }
        rows.push_back(row);
    });
    tables.rows = int(rows.size());
    tables.table = riskTable(rows);
    if (lag == 0) {
        std::vector<Spell> spells;
        for (const AtRiskRow &row : rows)
            spells.push_back({ .start = row.start, .stop = row.stop, .event = row.event });
        tables.tenure = tenureCounts(spells);
    }
    return tables;
}

std::vector<LagTables> lagTables(const CountTables &counts)
{
    std::vector<LagTables> tables;
    LagCounts longer;
    for (const LagCounts &lag : counts.lags()) {
        LagCounts own = lag;
        if (!longer.crossings.empty()) {
            own.crossings = sum(own.crossings, longer.crossings);
            own.changes = sum(own.changes, longer.changes);
        }
        tables.push_back(TableReader(own).read(counts.rule().cut));
        longer = std::move(own);
    }
    std::ranges::reverse(tables);
    return tables;
}

LagTables warningDatedTables(const CountTables &counts)
{
    LagCounts lossDated = counts.lags().back();
    for (const LagCounts &lag : counts.lags()) {
        if (lag.lag == 0)
            continue;
        lossDated.crossings = sum(lossDated.crossings, lag.crossings);
        lossDated.changes = sum(lossDated.changes, lag.changes);
    }
    return TableReader(sum(lossDated, counts.warningShift())).read(counts.rule().cut);
}

} // namespace Pistis
