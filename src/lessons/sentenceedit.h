#pragma once

#include "lessons/linkrepair.h"

namespace Pistis {

// The lesson with other words for a sentence of a link. The paragraph is divided into sentences anew: what is there
// more stays with the link, and a sentence that grew together with its neighbour takes it along. Without words, or
// where the text has no such sentence, the lesson is given back as it was.
Lesson withSentence(const Lesson &lesson, qsizetype link, LinkSide side, int sentence, const QString &words);

} // namespace Pistis
