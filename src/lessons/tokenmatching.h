#pragma once

#include "lessons/alignmentevidence.h"

namespace Pistis {

// Joins the types of both sides that may be each other's translation: by the lexicon, as the same number, sign or Latin
// word, or by their sounds.
void matchTypes(AlignmentSide &left, AlignmentSide &right, const Lexicon &lexicon);

} // namespace Pistis
