#pragma once

#include "lessons/cleaning.h"
#include "lessons/lessontext.h"

#include <functional>

namespace Pistis {

struct MarkdownArticle
{
    LessonText text {};
    Cleaning cleaning {};
    LessonLanguage language = LessonLanguage::Greek;

    QStringList pictures() const; // paths of those that it shows, each once
};

inline constexpr QLatin1StringView pictureRule("picture"); // that takes out pictures which the lesson cannot show

// A lesson that its author wrote in Markdown: no line is noise there, letters and spaces are repaired as in any text. A
// picture that is not there is left out, or its words stay where that line is wished for.
MarkdownArticle markdownArticle(const QString &markdown,
    const std::function<const CleaningWishes &(LessonLanguage)> &wishes,
    const std::function<bool(const QString &path)> &isThere);

} // namespace Pistis
