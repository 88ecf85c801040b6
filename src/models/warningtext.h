#pragma once

#include "evidence/evidenceresult.h"
#include "models/verdicttext.h"

#include <QSet>
#include <QStringList>

namespace Pistis {

// One short sentence for a warning.
QString warningText(const EvidenceWarning &warning, LogDays days = LogDays::Dates, const TextLanguage &language = {});

// All that is to be borne in mind of a result, a sentence each. besides: what is not to be told.
QStringList noteTexts(const EvidenceResult &result, const QSet<WarningId> &besides = {});

} // namespace Pistis
