#pragma once

#include "lessons/beadscores.h"

#include <stop_token>

namespace Pistis {

// The part of the table in which the beads of two runs are looked for: all of it where it is small, else what lies
// around the best way of pairing single sentences.
Corridor corridorOf(
    const AlignmentEvidence &evidence, SentenceRun left, SentenceRun right, const std::stop_token &stop = {});

} // namespace Pistis
