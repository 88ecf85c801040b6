#include "lessons/carryover.h"

#include "lessons/sentencemap.h"

#include <QMultiHash>

#include <algorithm>
#include <cstdlib>

namespace Pistis {

namespace {

    // One language of both versions.
    class Side
    {
    public:
        Side(const QStringList &old, const QStringList &fresh)
            : m_old(old)
            , m_map(sentenceMap(old, fresh))
        {
            for (int at = 0; at < fresh.size(); ++at)
                m_fresh.insert(fresh.at(at), at);
        }

        // Where the first of these sentences is now, when all of them are there; -1 else.
        int firstOf(const QList<int> &indices, const QStringList &texts) const
        {
            int first = -1;
            for (qsizetype at = 0; at < texts.size(); ++at) {
                const int now = placeOf(indices.value(at, -1), texts.at(at));
                if (now < 0)
                    return -1;
                first = at == 0 ? now : first;
            }
            return first;
        }

    private:
        int placeOf(int index, const QString &text) const
        {
            if (index >= 0 && m_old.value(index) == text && index < m_old.size())
                return m_map.at(index);
            const QList<int> now = m_fresh.values(text);
            const auto nearest = std::ranges::min_element(now, {}, [index](int at) { return std::abs(at - index); });
            return nearest == now.end() ? -1 : *nearest;
        }

        QStringList m_old;
        QList<int> m_map;
        QMultiHash<QString, int> m_fresh;
    };

    qsizetype linkWith(const Lesson &lesson, QList<int> LessonLink::*side, int sentence)
    {
        if (sentence < 0)
            return -1;
        const auto found = std::ranges::find_if(
            lesson.links, [&](const LessonLink &link) { return (link.*side).contains(sentence); });
        return found == lesson.links.end() ? -1 : found - lesson.links.begin();
    }

    QStringList textsAt(const QStringList &sentences, const QList<int> &indices)
    {
        QStringList texts;
        for (const int index : indices)
            texts.append(sentences.value(index));
        return texts;
    }

} // namespace

LessonPlace placeOf(const Lesson &lesson, qsizetype link)
{
    const LessonLink at = lesson.links.value(link);
    return { .lesson = lesson.id,
        .pack = lesson.hash,
        .left = at.left,
        .right = at.right,
        .leftTexts = textsAt(lesson.greek.sentences(), at.left),
        .rightTexts = textsAt(lesson.english.sentences(), at.right) };
}

qsizetype linkOf(const Lesson &lesson, const LessonPlace &place)
{
    if (place.pack != lesson.hash)
        return -1;
    const qsizetype left = linkWith(lesson, &LessonLink::left, place.left.value(0, -1));
    return left >= 0 ? left : linkWith(lesson, &LessonLink::right, place.right.value(0, -1));
}

QList<std::optional<LessonPlace>> carriedOver(const Lesson &old, const Lesson &fresh, const QList<LessonPlace> &places)
{
    const Side greek(old.greek.sentences(), fresh.greek.sentences());
    const Side english(old.english.sentences(), fresh.english.sentences());
    QList<std::optional<LessonPlace>> carried;
    for (const LessonPlace &place : places) {
        qsizetype link = linkWith(fresh, &LessonLink::left, greek.firstOf(place.left, place.leftTexts));
        if (link < 0)
            link = linkWith(fresh, &LessonLink::right, english.firstOf(place.right, place.rightTexts));
        if (link < 0) {
            carried.append(std::nullopt);
            continue;
        }
        LessonPlace now = placeOf(fresh, link);
        now.word = place.word;
        carried.append(std::move(now));
    }
    return carried;
}

qsizetype linkNow(const Lesson &lesson, const QList<Lesson> &older, const LessonPlace &place)
{
    const auto old = std::ranges::find(older, place.pack, &Lesson::hash);
    const Lesson before = place.pack == lesson.hash ? lesson : old == older.end() ? Lesson() : *old;
    const auto now = carriedOver(before, lesson, { place }).constFirst();
    return now ? linkOf(lesson, *now) : -1;
}

} // namespace Pistis
