#pragma once

#include "core/customerquery.h"
#include "models/lessonrows.h"
#include "models/textlanguage.h"

namespace Pistis {

// What a lesson's live line says of the reader's own customers, in the language of the pane it stands in.
QString liveLineText(Practice practice, const WorkCounts &counts, const TextLanguage &language);

} // namespace Pistis
