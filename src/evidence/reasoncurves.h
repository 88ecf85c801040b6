#pragma once

#include "evidence/evidencelog.h"

#include <optional>
#include <string>
#include <vector>

namespace Pistis {

// Share of customers gone for one reason by each tenure.
struct ReasonCurve
{
    std::string reason {}; // "lost", or a word of EvidenceLog::endReasons
    int end = 0; // 0 for lost, else its place in EvidenceLog::endReasons, from 1
    int customers = 0; // gone for it by the cut
    std::vector<double> gone {}; // 0..1, at ReasonCurves::tenure
};

// Shares gone by reason; with those still there they add up to 1 at every tenure. Reasons that nobody left for are
// left out; "lost" comes first.
struct ReasonCurves
{
    std::vector<int> tenure {}; // days since the first contact, ascending
    std::vector<int> atRisk {};
    std::vector<ReasonCurve> reasons {};
};

// Aalen-Johansen with delayed entry where a relationship is older than the log; at most about 150 tenures, for drawing.
ReasonCurves reasonCurves(const EvidenceLog &log, int cut, std::optional<int> logStart);

} // namespace Pistis
