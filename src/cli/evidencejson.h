#pragma once

#include "evidence/evidenceresult.h"
#include "models/verdicttext.h"

#include <QJsonObject>

namespace Pistis {

// What stands around the numbers of `evidence --json`.
struct EvidenceReport
{
    QJsonObject input {};
    QJsonObject options {};
    LogDays days = LogDays::Numbers; // dates are echoed in ISO form
    double buildMs = 0;
    double fitMs = 0;
};

// The object of the contract `pistis.evidence/1`; what is not defined is null.
QJsonObject evidenceJson(const EvidenceResult &result, const EvidenceReport &report);

} // namespace Pistis
