#include "evidence/competingends.h"

#include "evidence/atriskrows.h"
#include "evidence/rows/aalenjohansen.h"

#include <algorithm>

namespace Pistis {

std::optional<CompetingResult> competingEnds(const EvidenceLog &log, const EvidenceParameters &parameters)
{
    const auto reasons = int(log.endReasons.size());
    std::vector<CompetingSpell> spells;
    bool competes = false;
    for (const CustomerSpan &customer : log.customers) {
        const RiskEnd end = lossEnd(customer, parameters.cut);
        const int entry = std::max(0, parameters.logStart.value_or(customer.firstContact) - customer.firstContact);
        const int exit = end.day - customer.firstContact;
        if (exit <= entry)
            continue;
        const bool isGone = customer.lostDay && *customer.lostDay <= end.day;
        const int cause = isGone ? 1 + customer.endReason : 0;
        competes = competes || cause > 1;
        const int subject = customer.firstSpell < 0 ? int(&customer - log.customers.data()) : customer.firstSpell;
        spells.push_back({ .entry = double(entry), .exit = double(exit), .cause = cause, .subject = subject });
    }
    if (!competes)
        return {};
    CompetingResult result { .states = { "(s0)", "lost" }, .n = int(spells.size()) };
    result.states.insert(result.states.end(), log.endReasons.begin(), log.endReasons.end());
    const AalenJohansen estimator(std::move(spells), 1 + reasons);
    for (const int tenure : parameters.times) {
        const StateProbabilities states = estimator.at(tenure);
        result.at.push_back({ .tenure = tenure,
            .atRisk = int(states.atRisk),
            .probability = states.probability,
            .stdErr = states.stdErr });
    }
    return result;
}

} // namespace Pistis
