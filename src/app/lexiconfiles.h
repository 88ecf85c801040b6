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

// Of the folder that is installed, or built, beside the program; empty where there is none.
FoundLexicon installedLexicon();

} // namespace Pistis
