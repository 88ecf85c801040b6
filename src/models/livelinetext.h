#pragma once

#include "core/customerquery.h"
#include "evidence/evidenceresult.h"
#include "models/lessonrows.h"
#include "models/textlanguage.h"

namespace Pistis {

// What a lesson's live line says of the reader's own customers, in the language of the pane it stands in.
QString liveLineText(Practice practice, const WorkCounts &counts, const TextLanguage &language);

// The same below a heading about evidence: what the usual chart would claim of the reader's own log, and what the
// honest comparison says; or that there is too little in the book for either.
QString evidenceLineText(const EvidenceResult &result, const TextLanguage &language);

} // namespace Pistis
