#include "evidence/lagtables.h"

#include <algorithm>
#include <numeric>

namespace Pistis {

namespace {

    // Goes through the counts of one lag, once by time and once by number of visits, and keeps what is asked.
    class CountReader
    {
    public:
        explicit CountReader(const LagCounts &counts)
            : m_counts(counts)
            , m_times(counts.times())
        {
            sumMoves();
            for (std::size_t time = 0; time < m_times; ++time) {
                if (m_losses[time] > 0)
                    m_lossTimes.push_back(time);
            }
            for (std::size_t level = 0; level < counts.levels(); ++level)
                readLevel(level);
        }

        LagTables tables(int cut) const
        {
            LagTables tables { .lag = m_counts.lag };
            tables.customers = std::reduce(m_stops.begin(), m_stops.end());
            tables.rows = tables.customers + std::reduce(m_changes.begin(), m_changes.end());
            tables.table = riskTable();
            if (m_counts.lag == 0)
                tables.tenure = tenure();
            const auto earliest = std::find_if(
                m_counts.entries.rbegin(), m_counts.entries.rend(), [](std::int32_t count) { return count != 0; });
            if (earliest != m_counts.entries.rend())
                tables.firstDay = cut + m_counts.lag - int(m_counts.entries.rend() - earliest - 1);
            return tables;
        }

    private:
        using Row = std::vector<std::int32_t>; // by time

        std::span<const std::int32_t> moves(LagCounts::Move move, std::size_t level) const
        {
            return std::span(m_counts.moves).subspan(m_counts.moveRow(move, level), m_times);
        }

        std::span<const std::int32_t> ends(LagCounts::End end, std::size_t level) const
        {
            return std::span(m_counts.ends).subspan(m_counts.endRow(end, level), m_times);
        }

        void sumMoves()
        {
            for (std::size_t level = 0; level < m_counts.levels(); ++level) {
                const auto enter = moves(LagCounts::Enters, level);
                const auto replace = moves(LagCounts::Replaces, level);
                const auto leave = moves(LagCounts::Leaves, level);
                const auto stay = ends(LagCounts::Stays, level);
                const auto lose = ends(LagCounts::IsLost, level);
                for (std::size_t time = 0; time < m_times; ++time) {
                    // A visit that replaces another changes no number, nor does the one that leaves.
                    m_changes[time] += enter[time] + leave[time] - replace[time];
                    m_losses[time] += lose[time];
                    m_stops[time] += stay[time] + lose[time];
                }
            }
        }

        void readLevel(std::size_t level)
        {
            const auto enter = moves(LagCounts::Enters, level);
            const auto replace = moves(LagCounts::Replaces, level);
            const auto leave = moves(LagCounts::Leaves, level);
            const auto begin = moves(LagCounts::Begins, level);
            const auto stay = ends(LagCounts::Stays, level);
            const auto lose = ends(LagCounts::IsLost, level);
            Row atRisk(m_times);
            std::int32_t now = 0;
            std::int32_t ended = 0; // the day before
            for (std::size_t time = 0; time < m_times; ++time) {
                const std::int32_t risen = enter[time] + replace[time] - leave[time];
                now += begin[time] + m_risen[time] - risen - ended;
                m_risen[time] = risen;
                ended = stay[time] + lose[time];
                atRisk[time] = now;
                m_all[time] += now;
            }
            m_personDays.push_back(std::reduce(atRisk.begin(), atRisk.end(), 0LL));
            for (const std::size_t time : m_lossTimes)
                m_atRisk.push_back(atRisk[time]);
        }

        RiskTable riskTable() const
        {
            RiskTable table;
            std::size_t levels = m_personDays.size();
            while (levels > 0 && m_personDays[levels - 1] == 0)
                --levels;
            table.levels = int(levels);
            table.personDays.assign(m_personDays.begin(), m_personDays.begin() + std::ptrdiff_t(levels));
            const auto last = std::find_if(m_all.rbegin(), m_all.rend(), [](std::int32_t count) { return count > 0; });
            const auto lag = std::size_t(m_counts.lag);
            table.timesUpTo.assign(levels == 0 ? 1 : std::size_t(m_all.rend() - last) + lag, 0);
            for (std::size_t i = 0; i < m_lossTimes.size(); ++i) {
                const std::size_t time = m_lossTimes[i];
                table.times.push_back(int(time + lag));
                table.timesUpTo[time + lag] = 1;
                for (std::size_t level = 0; level < levels; ++level) {
                    table.atRisk.push_back(m_atRisk[level * m_lossTimes.size() + i]);
                    table.losses.push_back(ends(LagCounts::IsLost, level)[time]);
                }
            }
            std::partial_sum(table.timesUpTo.begin(), table.timesUpTo.end(), table.timesUpTo.begin());
            return table;
        }

        TenureCounts tenure() const
        {
            TenureCounts tenure;
            for (std::size_t time = 0; time < m_times; ++time) {
                const bool changes = time + 1 < m_times && m_changes[time + 1] > 0;
                tenure.atRisk.push_back(m_all[time]);
                tenure.events.push_back(m_losses[time]);
                tenure.stops.push_back(changes || m_stops[time] > 0);
            }
            return tenure;
        }

        const LagCounts &m_counts;
        std::size_t m_times;
        Row m_changes = Row(m_times);
        Row m_losses = Row(m_times);
        Row m_stops = Row(m_times);
        Row m_all = Row(m_times); // at risk with any number of visits
        Row m_risen = Row(m_times); // from the level below, less those who fell to it
        std::vector<std::size_t> m_lossTimes {};
        std::vector<std::int32_t> m_atRisk {}; // [level][time with losses]
        std::vector<long long> m_personDays {};
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
    LagCounts seen; // from the longest lag on, moves add up
    for (const LagCounts &lag : counts.lags()) {
        LagCounts own = lag;
        if (!tables.empty())
            own.addMoves(seen);
        tables.push_back(CountReader(own).tables(counts.rule().cut));
        seen = std::move(own);
    }
    std::ranges::reverse(tables);
    return tables;
}

LagTables warningDatedTables(const CountTables &counts)
{
    LagCounts dated = counts.lags().back();
    for (const LagCounts &lag : counts.lags()) {
        if (lag.lag != 0)
            dated.addMoves(lag);
    }
    dated += counts.warningShift();
    return CountReader(dated).tables(counts.rule().cut);
}

} // namespace Pistis
