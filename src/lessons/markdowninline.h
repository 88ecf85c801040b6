#pragma once

#include "lessons/lessontext.h"

#include <functional>

namespace Pistis {

enum class PictureUse { Shown, Words, Dropped };

// What becomes of a picture; line: how many lines above it the text has.
using PictureChoice = std::function<PictureUse(int line, const LessonPicture &picture)>;

// The words of a paragraph in Markdown: emphasis, links, code and tags are reduced to what they hold.
QString wordsOfMarkdown(const QString &paragraph, const PictureChoice &choose);

// Words as a paragraph in which no sign means anything.
QString escapedMarkdown(QString words);

} // namespace Pistis
