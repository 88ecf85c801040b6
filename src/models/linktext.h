#pragma once

#include "evidence/evidenceresult.h"
#include "models/textlanguage.h"

namespace Pistis {

// What the usual chart claims of a log and what the honest comparison says of it, each as a clause without a stop: the
// one wording for sentences that name both.
QString naiveClaimText(const NaiveView &naive, const TextLanguage &language = {});
QString linkText(const Verdict &verdict, const TextLanguage &language = {});

// What the log shows without the adjustment, as a sentence, where only the adjusted result cannot establish a link.
QString unadjustedText(const EvidenceResult &result, const TextLanguage &language = {});

} // namespace Pistis
