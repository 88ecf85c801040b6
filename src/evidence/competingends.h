#pragma once

#include "evidence/evidencelog.h"
#include "evidence/evidenceresult.h"

#include <optional>

namespace Pistis {

// Share of customers gone for each reason, by tenure (Aalen-Johansen): from the first contact, or from the start of the
// log where the relationship is older. Absent where nobody has ended but by a loss.
std::optional<CompetingResult> competingEnds(const EvidenceLog &log, const EvidenceParameters &parameters);

} // namespace Pistis
