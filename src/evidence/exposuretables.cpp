#include "evidence/exposuretables.h"

#include "evidence/evidence.h"

#include <algorithm>

namespace Pistis {

ExposureTables::ExposureTables(EvidenceLog log, const EvidenceParameters &parameters)
    : ExposureTables(std::move(log), CountTables())
{
    recount(parameters);
}

ExposureTables::ExposureTables(EvidenceLog log, CountTables counts)
    : m_log(std::move(log))
    , m_all(std::move(counts))
{
    for (const VisitDay &repeat : std::exchange(m_log.repeats, {}))
        ++m_repeats[repeat];
}

void ExposureTables::recount(const EvidenceParameters &parameters)
{
    m_all = {}; // its memory is there for the new ones
    m_all = countTables(log(), CountTables(countRule(parameters)).rule());
}

std::span<const int> ExposureTables::visitsOf(int customer) const
{
    const auto edited = m_edited.find(customer);
    return edited == m_edited.end() ? m_log.visitsOf(std::size_t(customer)) : edited->second;
}

void ExposureTables::count(int customer, int sign)
{
    const CustomerSpan &span = m_log.customers[std::size_t(customer)];
    const auto days = visitsOf(customer);
    if (sign > 0)
        m_all.add(span, days);
    else
        m_all.remove(span, days);
}

void ExposureTables::change(int customer, const auto &change)
{
    count(customer, -1);
    change();
    count(customer, 1);
}

std::vector<int> &ExposureTables::editable(int customer)
{
    constexpr std::size_t mostEdited = 4096;
    if (m_edited.size() >= mostEdited)
        log();
    const auto days = m_log.visitsOf(std::size_t(customer));
    return m_edited.try_emplace(customer, days.begin(), days.end()).first->second;
}

int ExposureTables::add(const CustomerSpan &customer, std::vector<int> visitDays)
{
    m_log.add(customer, std::move(visitDays));
    for (const VisitDay &repeat : m_log.repeats)
        ++m_repeats[repeat];
    m_log.repeats.clear();
    const int index = int(m_log.customers.size()) - 1;
    count(index, 1);
    return index;
}

void ExposureTables::set(int customer, const CustomerSpan &span)
{
    change(customer, [&] { m_log.customers[std::size_t(customer)] = span; });
}

void ExposureTables::replace(int customer, const CustomerSpan &span, std::vector<int> visitDays)
{
    std::ranges::sort(visitDays);
    std::erase_if(m_repeats, [customer](const auto &repeat) { return repeat.first.customer == customer; });
    for (auto next = std::ranges::adjacent_find(visitDays); next != visitDays.end();
         next = std::adjacent_find(next + 1, visitDays.end()))
        ++m_repeats[{ .customer = customer, .day = *next }];
    visitDays.erase(std::ranges::unique(visitDays).begin(), visitDays.end());
    std::vector<int> &days = editable(customer);
    change(customer, [&] {
        m_log.customers[std::size_t(customer)] = span;
        days = std::move(visitDays);
    });
}

int ExposureTables::endReason(const std::string &word) { return m_log.endReason(word); }

void ExposureTables::addVisit(int customer, int day)
{
    std::vector<int> &days = editable(customer);
    const auto place = std::ranges::lower_bound(days, day);
    if (place != days.end() && *place == day)
        ++m_repeats[{ .customer = customer, .day = day }];
    else
        change(customer, [&] { days.insert(place, day); });
}

bool ExposureTables::removeVisit(int customer, int day)
{
    const auto repeat = m_repeats.find({ .customer = customer, .day = day });
    if (repeat != m_repeats.end()) {
        if (--repeat->second == 0)
            m_repeats.erase(repeat);
        return true;
    }
    std::vector<int> &days = editable(customer);
    const auto place = std::ranges::lower_bound(days, day);
    if (place == days.end() || *place != day)
        return false;
    change(customer, [&] { days.erase(place); });
    return true;
}

const EvidenceLog &ExposureTables::log()
{
    if (m_edited.empty())
        return m_log;
    std::vector<int> days;
    days.reserve(m_log.days.size() + m_edited.size());
    std::vector<int> offsets { 0 };
    offsets.reserve(m_log.offsets.size());
    for (std::size_t i = 0; i < m_log.customers.size(); ++i) {
        const auto visits = visitsOf(int(i));
        days.insert(days.end(), visits.begin(), visits.end());
        offsets.push_back(int(days.size()));
    }
    m_log.days = std::move(days);
    m_log.offsets = std::move(offsets);
    m_edited.clear();
    return m_log;
}

} // namespace Pistis
