#include "evidence/rows/persontimerate.h"

#include "evidence/rows/compensatedsum.h"
#include "evidence/rows/criticalvalue.h"

namespace Pistis {

std::vector<PersonTimeRate> personTimeRates(
    const SurvivalRows &rows, const std::vector<int> &groupOf, int groups, double level)
{
    const auto count = static_cast<std::size_t>(groups);
    std::vector<CompensatedSum> events(count);
    std::vector<CompensatedSum> times(count);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto group = std::size_t(groupOf[row]);
        const double start = rows.isDelayed() ? rows.start[row] : 0;
        times[group].add(rows.weightOf(row) * (rows.stop[row] - start));
        if (rows.event[row] > 0)
            events[group].add(rows.weightOf(row));
    }
    std::vector<PersonTimeRate> rates;
    for (std::size_t group = 0; group < events.size(); ++group) {
        PersonTimeRate rate { .events = events[group].value(), .personTime = times[group].value() };
        if (rate.personTime > 0) {
            const Limits limits = poissonLimits(rate.events, level);
            rate.rate = rate.events / rate.personTime;
            rate.lower = limits.lower / rate.personTime;
            rate.upper = limits.upper / rate.personTime;
        }
        rates.push_back(rate);
    }
    return rates;
}

} // namespace Pistis
