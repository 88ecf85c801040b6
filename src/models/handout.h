#pragma once

#include "app/lessonlibrary.h"
#include "app/lessonnoteservice.h"
#include "models/printdocument.h"

namespace Pistis {

// What stands on a handout beside the text.
struct HandoutChoices
{
    bool notes = false; // the reader's own, below their sentences
    bool room = false; // lines for handwriting at the end of each part
    bool questions = false;
    bool answers = false; // on a page of their own
    bool gaps = false; // words to be filled in, and what they are on a page of their own
};

// The lesson on paper: a table with Greek beside English; one column where the lesson is in one language.
PrintDocument handoutDocument(
    const LoadedLesson &loaded, const QList<PlacedNote> &notes, const HandoutChoices &choices, const QDate &today);

} // namespace Pistis
