#pragma once

#include "lessons/beadprogram.h"
#include "lessons/linkreason.h"

namespace Pistis {

// Why a bead was found, the most weighty reason first.
QList<LinkReason> reasonsFor(const AlignmentEvidence &evidence, const AlignmentModel &model, const FoundBead &bead);

} // namespace Pistis
