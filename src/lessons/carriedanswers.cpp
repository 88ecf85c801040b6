#include "lessons/carriedanswers.h"

#include <QHash>

#include <algorithm>

namespace Pistis {

namespace {

    bool isSame(const QuizCard &one, const QuizCard &other)
    {
        return (!one.greek.isEmpty() && one.greek == other.greek)
            || (!one.english.isEmpty() && one.english == other.english);
    }

} // namespace

QList<LessonEvent> carriedAnswers(const QList<LessonEvent> &answers, const QuizCards &older, const QuizCards &fresh)
{
    QHash<QString, QString> names;
    for (const QuizCard &old : older) {
        const auto now = std::ranges::find_if(fresh, [&old](const QuizCard &card) { return isSame(old, card); });
        if (now != fresh.end())
            names.insert(old.id, now->id);
    }
    QList<LessonEvent> carried;
    for (LessonEvent answer : answers) {
        if (!names.contains(answer.itemName))
            continue;
        answer.itemName = names.value(answer.itemName);
        carried.append(answer);
    }
    return carried;
}

} // namespace Pistis
