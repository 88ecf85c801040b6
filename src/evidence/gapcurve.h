#pragma once

#include "evidence/evidencelog.h"
#include "evidence/evidenceresult.h"

#include <optional>

namespace Pistis {

// Days from one visit to the next, pooled over customers; the open last gap is censored.
struct GapCurve
{
    KmCurve curve {}; // tenure: days since a visit; surv: share of visits not yet followed by another
    std::optional<double> median {};
    std::optional<double> p80 {};
    int closed = 0; // gaps
    int open = 0;
};

GapCurve gapCurve(const EvidenceLog &log, const EvidenceParameters &parameters);

} // namespace Pistis
