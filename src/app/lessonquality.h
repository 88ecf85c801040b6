#pragma once

#include "lessons/alignmentquality.h"

#include <QPromise>

namespace Pistis {

struct LessonQuality
{
    QString greekTitle {};
    QString englishTitle {};
    AlignmentQuality quality {};
    bool hasLexicon = false; // else numbers, names and lengths had to do

    friend bool operator==(const LessonQuality &, const LessonQuality &) = default;
};

// Aligns the lessons that come with the program anew and compares with the links that were checked by hand.
void checkQuality(QPromise<LessonQuality> &promise);

} // namespace Pistis
