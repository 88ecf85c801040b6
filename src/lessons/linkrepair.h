#pragma once

#include "lessons/lesson.h"

namespace Pistis {

using LessonLinks = QList<LessonLink>;

enum class LinkSide { Left, Right };

// What a person does to the links of a lesson. Each gives the links as they are then; those given back as they were say
// that there was nothing to do. Every sentence stays in exactly one link, and none is empty.
namespace LinkRepair {

    LessonLinks confirmed(LessonLinks links, qsizetype at);
    LessonLinks confirmedDownTo(LessonLinks links, qsizetype at);
    LessonLinks unlinked(const LessonLinks &links, qsizetype at); // each sentence stands alone
    LessonLinks joined(const LessonLinks &links, qsizetype first, qsizetype last); // one link of them all
    LessonLinks mergedWithNext(const LessonLinks &links, qsizetype at);

    // So many sentences of the side make the upper link; the other side gives as many, where it has them.
    LessonLinks split(const LessonLinks &links, qsizetype at, LinkSide side, qsizetype count);

    // The first sentence of a side goes to the link above, or the last one to the link below.
    LessonLinks movedUp(const LessonLinks &links, qsizetype at, LinkSide side);
    LessonLinks movedDown(const LessonLinks &links, qsizetype at, LinkSide side);

    // The side is empty here, and what stood there stands one link lower, down to the next gap or settled link.
    LessonLinks withGap(const LessonLinks &links, qsizetype at, LinkSide side);

    // Where one of the two has nothing on the side, there is no swap.
    LessonLinks swappedWithPrevious(const LessonLinks &links, qsizetype at, LinkSide side);

    // What stands left in one link and right in another becomes a link; those between are taken apart.
    LessonLinks matched(const LessonLinks &links, qsizetype left, qsizetype right);

} // namespace LinkRepair

// The next one below (direction 1) or above (-1); -1: there is none.
qsizetype unconfirmedFrom(const LessonLinks &links, qsizetype at, int direction);
qsizetype doubtfulFrom(const LessonLinks &links, qsizetype at, int direction); // also what the aligner left alone
qsizetype unequalFrom(const LessonLinks &links, qsizetype at, int direction); // not one sentence to one

} // namespace Pistis
