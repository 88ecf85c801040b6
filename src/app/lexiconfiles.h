#pragma once

#include "lessons/lexicon.h"

namespace Pistis {

struct FoundLexicon
{
    Lexicon lexicon {};
    QStringList brokenFiles {}; // what could not be read, or only in part
};

// All dictionaries of a folder: NAME.index with NAME.dict.dz or NAME.dict. Which language the headwords are in is seen
// from their letters.
FoundLexicon lexiconIn(const QString &folder);
// Only what aligning these texts asks for: the result is the same, and it is there in less than half of the time.
FoundLexicon lexiconIn(const QString &folder, const LessonText &greek, const LessonText &english);

// Of the folder that is installed, or built, beside the program; empty where there is none.
FoundLexicon installedLexicon();
FoundLexicon installedLexicon(const LessonText &greek, const LessonText &english);

} // namespace Pistis
