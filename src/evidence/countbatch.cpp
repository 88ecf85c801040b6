#include "evidence/countbatch.h"

#include "evidence/ownvisits.h"
#include "evidence/timeatrisk.h"

#include <algorithm>

namespace Pistis {

CountTables::Batch::Batch(CountTables &tables, const EvidenceLog &log)
    : m_tables(tables)
    , m_log(log)
    , m_lagDays(tables.m_rule.lags.rbegin(), tables.m_rule.lags.rend())
    , m_lanes(tables.m_rule.window, m_lagDays, log.days)
{
}

void CountTables::Batch::add(std::size_t index)
{
    constexpr std::size_t enough = 4096; // lanes
    const CountRule &rule = m_tables.m_rule;
    const CustomerSpan &customer = m_log.customers[index];
    const TimeAtRisk atRisk(customer, rule, lossEnd(customer, rule.cut));
    if (atRisk.isEmpty() || customer.firstWarning || !m_lanes.hasRoomFor(atRisk.last) || atRisk.toCut > longest) {
        m_tables.add(customer, m_log.visitsOf(index));
        return;
    }
    const auto days
        = OwnVisits::between(m_log.visitsOf(index), customer.firstContact, customer.firstContact + atRisk.last);
    m_lanes.add(days, customer.firstContact, atRisk.first, atRisk.last);
    m_waiting.push_back({ .customer = index, .toCut = atRisk.toCut, .isLost = atRisk.isLost });
    m_latest = std::max({ m_latest, atRisk.last, atRisk.toCut });
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
    m_tables.reserve(m_latest, 0);
    const std::size_t times = m_tables.m_lags.front().times();
    if (m_small.times() != times || m_inSmall + m_waiting.size() > SmallCounts::mostCustomers)
        emptySmall();
    if (m_small.times() != times)
        m_small = SmallCounts(times, m_tables.m_rule.window, m_tables.m_lags);
    const bool isPlain = m_lanes.compare();
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        const Waiting &waiting = m_waiting[i];
        const VisitLanes::Place &place = m_lanes.places()[i];
        if (!isPlain && m_lanes.isCrowded(place)) {
            m_lanes.takeOut(place);
            m_tables.add(m_log.customers[waiting.customer], m_log.visitsOf(waiting.customer));
            continue;
        }
        m_tables.m_losses += waiting.isLost;
        m_small.countTime(
            place.from, place.end, waiting.toCut, waiting.isLost, m_lanes.inWindow() + i * (1 + VisitLanes::mostLags));
    }
    m_small.countVisits(m_lanes);
    m_inSmall += m_waiting.size();
    m_waiting.clear();
    m_lanes.clear();
}

void CountTables::Batch::emptySmall()
{
    m_tables.reserve(0, m_small.mostVisits());
    m_small.moveTo(m_tables.m_lags);
    m_inSmall = 0;
}

} // namespace Pistis
