#include "lessons/keptlinks.h"

#include "lessons/sentencemap.h"

namespace Pistis {

QList<LessonLink> keptLinks(const Lesson &before, const LessonText &greek, const LessonText &english)
{
    const QList<int> left = sentenceMap(before.greek.sentences(), greek.sentences());
    const QList<int> right = sentenceMap(before.english.sentences(), english.sentences());
    const auto moved = [](const QList<int> &indices, const QList<int> &map) {
        QList<int> there;
        for (const int at : indices)
            there.append(map.value(at, -1));
        return there;
    };
    QList<LessonLink> kept;
    for (const LessonLink &link : before.links) {
        if (link.status == LessonLink::Status::Auto)
            continue;
        LessonLink there = link;
        there.left = moved(link.left, left);
        there.right = moved(link.right, right);
        if (!there.left.contains(-1) && !there.right.contains(-1))
            kept.append(there);
    }
    return kept;
}

} // namespace Pistis
