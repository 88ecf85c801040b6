#pragma once

#include "lessons/lesson.h"
#include "lessons/lexicon.h"

namespace Pistis {

// How well links agree with those that are known to be right. Only links of both sides count, each as a whole.
struct AlignmentScore
{
    int found = 0;
    int expected = 0;
    int right = 0;

    double precision() const { return found > 0 ? double(right) / found : 0; }
    double recall() const { return expected > 0 ? double(right) / expected : 0; }
    double f1() const { return found + expected > 0 ? 2. * right / (found + expected) : 0; }

    AlignmentScore &operator+=(const AlignmentScore &other);
    friend bool operator==(const AlignmentScore &, const AlignmentScore &) = default;
};

AlignmentScore scoreOf(const QList<LessonLink> &found, const QList<LessonLink> &expected);

struct AlignmentQuality
{
    AlignmentScore aligner {};
    AlignmentScore byLength {}; // beside it, what lengths alone would give

    friend bool operator==(const AlignmentQuality &, const AlignmentQuality &) = default;
};

// Of the aligner on a lesson whose links were checked by hand.
AlignmentQuality qualityOn(const Lesson &lesson, const Lexicon &lexicon);

} // namespace Pistis
