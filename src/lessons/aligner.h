#pragma once

#include "core/result.h"
#include "lessons/alignmentmodel.h"
#include "lessons/lesson.h"
#include "lessons/lexicon.h"
#include "lessons/linkreason.h"

#include <functional>
#include <stop_token>

namespace Pistis {

inline constexpr qint64 largestAlignedFile = 8 << 20; // bytes
inline constexpr int mostAlignedSentences = 20'000; // of one side

struct AlignedBead
{
    LessonLink link {};
    double confidence = 0; // 0 ... 1: how probable the bead is among all ways to align the texts
    QList<LinkReason> why {}; // the most weighty first

    friend bool operator==(const AlignedBead &, const AlignedBead &) = default;
};

// The links alone, each with its confidence.
QList<LessonLink> linksOf(const QList<AlignedBead> &beads);

// How a long alignment is watched and ended.
struct AlignmentWatch
{
    std::stop_token stop {};
    std::function<void(int done, int all)> progress {};
};

// Links two texts of one content, in the order of the texts. Links that are confirmed or made by hand stay as they are:
// beads are found only between them. Every sentence is in exactly one bead. Error: cancelled.
Result<QList<AlignedBead>> align(const LessonText &greek, const LessonText &english, const Lexicon &lexicon = {},
    const QList<LessonLink> &anchors = {}, const AlignmentWatch &watch = {}, const AlignmentModel &model = {});

} // namespace Pistis
