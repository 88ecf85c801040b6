#pragma once

#include "lessons/alignmentevidence.h"
#include "lessons/lesson.h"

#include <functional>

namespace Pistis {

struct FoundBead;
struct SentenceRun;

// Links that the aligner leaves as they are. Those that follow each other in both texts part the texts into gaps; the
// sentences of the others (unpaired, or crossing) are no one else's.
class FixedLinks
{
public:
    // Of links only those that are not "auto", whose sentences are there and in no link before.
    FixedLinks(const QList<LessonLink> &links, int leftCount, int rightCount);

    std::vector<std::pair<SentenceRun, SentenceRun>> gaps() const; // one more than there are links that part
    void setApart(AlignmentEvidence &evidence) const;

    using Add = std::function<void(const LessonLink &)>;
    // Whether the bead is of sentences of a fixed link, which is added where its first sentence stands.
    bool take(const FoundBead &bead, const Add &add) const;
    void takeBetween(size_t gap, const Add &add) const; // the link that parts this gap from the next

private:
    void choosePartings();

    int m_leftCount;
    int m_rightCount;
    QList<LessonLink> m_partings;
    QList<LessonLink> m_others;
};

} // namespace Pistis
