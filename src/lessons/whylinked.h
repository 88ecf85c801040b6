#pragma once

#include "lessons/lesson.h"
#include "lessons/lexicon.h"
#include "lessons/linkreason.h"

namespace Pistis {

// Why the sentences of a link say the same, as the aligner sees it, the most weighty reason first; empty for none.
QList<LinkReason> whyLinked(const Lesson &lesson, qsizetype link, const Lexicon &lexicon);

} // namespace Pistis
