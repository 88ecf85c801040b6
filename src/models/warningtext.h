#pragma once

#include "evidence/evidencewarning.h"
#include "models/verdicttext.h"

namespace Pistis {

// One short sentence for a warning.
QString warningText(const EvidenceWarning &warning, LogDays days = LogDays::Dates, const TextLanguage &language = {});

} // namespace Pistis
