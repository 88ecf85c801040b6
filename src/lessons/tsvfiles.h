#pragma once

#include "core/fault.h"
#include "lessons/lesson.h"

#include <variant>

namespace Pistis {

// links.tsv: the hashes of both texts in the first line, then one link a line. Refused when it was made for other
// texts, or does not hold every sentence of both sides exactly once.
std::variant<QList<LessonLink>, Fault> readLinks(
    const QString &tsv, const QString &file, const LessonText &left, const LessonText &right);
QString linksTsv(const QList<LessonLink> &links, const LessonText &left, const LessonText &right);

QList<GlossaryTerm> readGlossary(const QString &tsv);

} // namespace Pistis
