#pragma once

#include "evidence/evidenceresult.h"
#include "models/textlanguage.h"

namespace Pistis {

// How far the misleading view and the honest one are apart, in one sentence.
QString gapText(const EvidenceResult &result, const TextLanguage &language = {});

} // namespace Pistis
