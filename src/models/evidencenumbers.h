#pragma once

#include "app/evidenceservice.h"
#include "models/numberstablemodel.h"

namespace Pistis {

// Columns of bandNumbers that count customers, for the list behind a number.
inline constexpr int bandLostColumn = 1;
inline constexpr int bandPresentColumn = 2;

// The numbers of each chart in the interface's language; a number that is not defined is a dash.
NumbersTable bandNumbers(const BookEvidence &evidence);
NumbersTable retentionNumbers(const EvidenceResult &result);
NumbersTable lagNumbers(const EvidenceResult &result);
NumbersTable naiveNumbers(const EvidenceResult &result);

// How far the misleading view and the honest one are apart, in one sentence.
QString gapText(const EvidenceResult &result);

} // namespace Pistis
