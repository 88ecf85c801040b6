#pragma once

#include "models/lessonrows.h"

namespace Pistis {

// Which sentences of how many; from 0.
struct SentencePlace
{
    int first = 0;
    int count = 0;
    int all = 0;

    friend bool operator==(const SentencePlace &, const SentencePlace &) = default;
};

SentencePlace sentencePlace(const LessonRows &rows, int row);
QString placeText(const SentencePlace &place);

// Which sentence of how many a row of a lesson holds.
QString placeText(const LessonRows &rows, int row);

} // namespace Pistis
