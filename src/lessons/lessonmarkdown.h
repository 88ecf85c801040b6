#pragma once

#include "core/fault.h"
#include "lessons/lessontext.h"

#include <variant>

namespace Pistis {

// The Markdown of a pack: front matter, "# " title, "## " headings, "> " quotations, "- " list items, paragraphs
// between blank lines, a backslash before a sign that would mean something. HTML is text like any other.
std::variant<LessonText, Fault> readLessonMarkdown(
    const QString &markdown, const QString &file, LessonLanguage language);
QString lessonMarkdown(const LessonText &text);

QString wordOf(Practice practice); // empty for none
Practice practiceOf(QStringView word);

} // namespace Pistis
