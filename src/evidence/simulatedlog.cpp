#include "evidence/simulatedlog.h"

#include "core/practicerandom.h"

#include <cmath>

namespace Pistis {

namespace {

    constexpr double faded = 0.2;
    constexpr double shortestFading = 15;
    constexpr double longestFading = 60;

    class Life
    {
    public:
        Life(const SimulatedTruth &truth, PracticeRandom &random)
            : m_truth(truth)
            , m_random(random)
        {
        }

        void addTo(EvidenceLog &log)
        {
            CustomerSpan customer { .id = int(log.customers.size()),
                .firstContact = m_random.between(1, m_truth.lastEntry) };
            const double rate = m_random.gamma(m_truth.paceShape, m_truth.visitsPerDay);
            m_visits = { customer.firstContact };
            for (int day = customer.firstContact + 1; day <= m_truth.days; ++day) {
                if (!customer.firstWarning && isDrawn(day))
                    warn(customer, day);
                if (customer.lostDay && day >= *customer.lostDay)
                    break;
                const double pace = customer.firstWarning ? faded * rate : rate;
                if (m_random.chance(-std::expm1(-pace)))
                    m_visits.push_back(day);
            }
            if (customer.lostDay && *customer.lostDay > m_truth.days)
                customer.lostDay.reset();
            if (!m_truth.fading)
                customer.firstWarning.reset();
            log.add(customer, std::move(m_visits));
        }

    private:
        bool isDrawn(int day)
        {
            while (m_oldest < m_visits.size() && m_visits[m_oldest] < day - m_truth.window)
                ++m_oldest;
            const auto inWindow = double(m_visits.size() - m_oldest);
            return m_random.chance(-std::expm1(-m_truth.hazard * std::pow(m_truth.effect, inWindow)));
        }

        void warn(CustomerSpan &customer, int day)
        {
            const double length = shortestFading + (longestFading - shortestFading) * m_random.uniform();
            customer.firstWarning = day;
            customer.lostDay = m_truth.fading ? day + int(std::lround(length)) : day;
        }

        const SimulatedTruth &m_truth;
        PracticeRandom &m_random;
        std::vector<int> m_visits {};
        std::size_t m_oldest = 0;
    };

} // namespace

EvidenceLog simulatedLog(const SimulatedTruth &truth, std::uint64_t seed)
{
    PracticeRandom random(seed);
    EvidenceLog log;
    for (int at = 0; at < truth.customers; ++at)
        Life(truth, random).addTo(log);
    return log;
}

} // namespace Pistis
