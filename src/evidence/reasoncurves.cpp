#include "evidence/reasoncurves.h"

#include "evidence/atriskrows.h"
#include "evidence/rows/aalenjohansen.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr std::size_t mostTimes = 150;

    // Every k-th of them and the last.
    std::vector<double> thinned(const std::vector<double> &times)
    {
        const std::size_t step = std::max<std::size_t>(1, (times.size() + mostTimes - 1) / mostTimes);
        std::vector<double> kept;
        for (std::size_t place = 0; place < times.size(); place += step)
            kept.push_back(times[place]);
        if (!times.empty() && kept.back() != times.back())
            kept.push_back(times.back());
        return kept;
    }

} // namespace

ReasonCurves reasonCurves(const EvidenceLog &log, int cut, std::optional<int> logStart)
{
    const auto causes = int(log.endReasons.size()) + 1;
    std::vector<CompetingSpell> spells;
    std::vector<int> customers(std::size_t(causes) + 1);
    const std::vector<RiskEnd> ends = lossEnds(log, cut);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const CustomerSpan &customer = log.customers[i];
        const int entry = std::max(0, logStart.value_or(customer.firstContact) - customer.firstContact);
        const int exit = ends[i].day - customer.firstContact;
        if (exit <= entry)
            continue;
        const bool isGone = customer.lostDay && *customer.lostDay <= cut;
        const int cause = isGone ? customer.endReason + 1 : 0;
        ++customers[std::size_t(cause)];
        spells.push_back({ .entry = double(entry), .exit = double(exit), .cause = cause });
    }
    ReasonCurves curves;
    if (spells.empty())
        return curves;
    for (int cause = 1; cause <= causes; ++cause) {
        if (const int count = customers[std::size_t(cause)]; count > 0)
            curves.reasons.push_back({ .reason = cause == 1 ? "lost" : log.endReasons[std::size_t(cause) - 2],
                .end = cause - 1,
                .customers = count });
    }
    const AalenJohansen estimator(std::move(spells), causes);
    for (const double time : thinned(estimator.eventTimes())) {
        const StateProbabilities states = estimator.at(time);
        curves.tenure.push_back(int(time));
        curves.atRisk.push_back(int(states.atRisk));
        std::size_t place = 0;
        for (int cause = 1; cause <= causes; ++cause) {
            if (customers[std::size_t(cause)] > 0)
                curves.reasons[place++].gone.push_back(states.probability[std::size_t(cause)]);
        }
    }
    return curves;
}

} // namespace Pistis
