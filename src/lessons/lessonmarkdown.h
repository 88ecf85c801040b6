#pragma once

#include "core/fault.h"
#include "lessons/markdowninline.h"

#include <variant>

namespace Pistis {

// The Markdown of a pack: front matter, then the text. Of its pictures those that a pack may hold belong to it. HTML
// means nothing, only the words in it are read.
std::variant<LessonText, Fault> readLessonMarkdown(
    const QString &markdown, const QString &file, LessonLanguage language);
QString lessonMarkdown(const LessonText &text);

// As an author wrote it: without front matter the first heading is the title, and else the first words are.
LessonText readOwnMarkdown(const QString &markdown, LessonLanguage language, const PictureChoice &choose);

bool isMarkdown(const QString &file); // by its name
QStringList articleSuffixes(); // of the files that an article is read from, with their dot

} // namespace Pistis
