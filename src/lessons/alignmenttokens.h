#pragma once

#include "lessons/lessontext.h"

namespace Pistis {

// What of a sentence can be found again in its translation.
struct AlignmentToken
{
    enum class Kind { Word, Name, Number, Sign };

    Kind kind = Kind::Word;
    QString text {}; // folded; of a number its digits
    QString shown {}; // as it stands

    friend bool operator==(const AlignmentToken &, const AlignmentToken &) = default;
};

// Each token once. A name is a word with a capital letter that does not begin the sentence, or of another script.
QList<AlignmentToken> alignmentTokens(const QString &sentence, LessonLanguage language);

} // namespace Pistis
