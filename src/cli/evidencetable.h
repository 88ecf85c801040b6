#pragma once

#include "evidence/evidenceresult.h"
#include "models/verdicttext.h"

#include <QTextStream>

namespace Pistis {

// The result as a person at a terminal reads it: verdict, tables, warnings.
void printEvidence(QTextStream &out, const EvidenceResult &result, LogDays days);

} // namespace Pistis
