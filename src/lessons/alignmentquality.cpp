#include "lessons/alignmentquality.h"

#include "lessons/aligner.h"
#include "lessons/lengthalignment.h"

#include <QSet>

#include <utility>

namespace Pistis {

namespace {

    using Bead = std::pair<QList<int>, QList<int>>;

    QSet<Bead> pairedBeads(const QList<LessonLink> &links)
    {
        QSet<Bead> beads;
        for (const LessonLink &link : links) {
            if (!link.left.isEmpty() && !link.right.isEmpty())
                beads.insert({ link.left, link.right });
        }
        return beads;
    }

} // namespace

AlignmentScore &AlignmentScore::operator+=(const AlignmentScore &other)
{
    found += other.found;
    expected += other.expected;
    right += other.right;
    return *this;
}

AlignmentScore scoreOf(const QList<LessonLink> &found, const QList<LessonLink> &expected)
{
    const QSet<Bead> beads = pairedBeads(found);
    const QSet<Bead> gold = pairedBeads(expected);
    return { .found = int(beads.size()), .expected = int(gold.size()), .right = int((beads & gold).size()) };
}

AlignmentQuality qualityOn(const Lesson &lesson, const Lexicon &lexicon)
{
    QList<LessonLink> links;
    const auto aligned = align(lesson.greek, lesson.english, lexicon);
    for (const AlignedBead &bead : *aligned)
        links.append(bead.link);
    return { .aligner = scoreOf(links, lesson.links),
        .byLength = scoreOf(alignByLength(lesson.greek.sentences(), lesson.english.sentences()), lesson.links) };
}

} // namespace Pistis
