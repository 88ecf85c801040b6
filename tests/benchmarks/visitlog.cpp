#include "benchmarks/visitlog.h"

#include <cmath>

using namespace Pistis;

EvidenceLog VisitLog::log(int customers, int visits)
{
    constexpr int lastEntry = 730;
    constexpr double lossEvery = 2000; // days
    const double watched = cut - lastEntry / 2.0;
    const auto gap = [&](double mean) { return 1 + int(-std::log(m_random.uniform()) * mean); };
    EvidenceLog log;
    log.customers.reserve(std::size_t(customers));
    log.offsets.reserve(std::size_t(customers) + 1);
    log.days.reserve(std::size_t(customers) * std::size_t(visits) * 11 / 10);
    std::vector<int> days;
    for (int i = 0; i < customers; ++i) {
        CustomerSpan customer { .id = i, .firstContact = m_random.between(1, lastEntry) };
        const double mean = watched / m_random.gamma(3, visits);
        const int lost = customer.firstContact + gap(lossEvery);
        if (lost <= cut)
            customer.lostDay = lost;
        days.clear();
        for (int day = customer.firstContact; day < std::min(lost, cut); day += gap(mean))
            days.push_back(day);
        log.add(customer, days);
    }
    return log;
}
