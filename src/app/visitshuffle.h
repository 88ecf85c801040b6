#pragma once

#include "app/evidenceservice.h"

namespace Pistis {

// What the usual chart shows of a part of the book after its visits are dealt out by chance. Another seed is another
// deal; the book itself stays as it is.
QFuture<Result<NaiveView>> shuffledNaiveView(
    EvidenceService &service, const EvidenceFilter &filter, const EvidenceParameters &parameters, std::uint64_t seed);

} // namespace Pistis
