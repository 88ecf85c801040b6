#pragma once

#include "core/fault.h"
#include "lessons/cleaning.h"
#include "lessons/lessontext.h"

#include <variant>

namespace Pistis {

// One file of two that are to be aligned.
struct AlignSide
{
    LessonText text {};
    Cleaning cleaning {}; // empty when the file was taken line by line
    bool isEmpty = false; // nothing in it to align
};

struct AlignSides
{
    AlignSide left {};
    AlignSide right {};
    bool leftIsGreek = true; // seen from the letters
    bool areOneLanguage = false;
};

// lines: one sentence a line, without cleaning; else cleaned, and split into sentences.
std::variant<AlignSides, QList<Fault>> readAlignSides(const QString &leftFile, const QString &rightFile, bool lines);

} // namespace Pistis
