#pragma once

#include "evidence/counttables.h"
#include "evidence/evidencelog.h"
#include "evidence/evidenceresult.h"
#include "evidence/lagtables.h"

namespace Pistis {

// All that is counted before anything is fitted.
struct EvidenceTables
{
    EnginePath path = EnginePath::Tables;
    std::vector<LagTables> lags {}; // those asked for, and those that the verdict looks at; shortest first
    std::optional<LagTables> warningDated {}; // absent without warning days
    double warnedShare = 0; // of the losses
};

// The rule by which a book is to be counted for these parameters.
CountRule countRule(const EvidenceParameters &parameters);

EvidenceTables evidenceTables(const CountTables &counts); // which are complete
EvidenceTables evidenceTables(const EvidenceLog &log, const EvidenceParameters &parameters);

// What follows from the tables alone, fast enough after every visit: the lags, the curve, the verdict and its strength.
// Of the lags beside the headline only counts and Cox model; no standard error that is summed by customer, and no
// warnings. `before`: a result of nearly the same log, from which the fits start.
EvidenceResult quickResult(
    const EvidenceTables &tables, const EvidenceParameters &parameters, const EvidenceResult *before = nullptr);

// Everything. A log of any content has a result; what cannot be said is absent, and the verdict says why.
EvidenceResult evidenceResult(
    const EvidenceLog &log, const EvidenceTables &tables, const EvidenceParameters &parameters);
EvidenceResult evidenceResult(const EvidenceLog &log, const EvidenceParameters &parameters);

// By what days the customers behind the verdict are at risk.
std::vector<RiskEnd> headlineEnds(const EvidenceLog &log, const EvidenceResult &result);
ExposureRule headlineRule(const EvidenceResult &result);

} // namespace Pistis
