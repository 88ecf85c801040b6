#include "core/quizresult.h"

#include <QHash>

#include <algorithm>

namespace Pistis {

QList<QuizResult> quizResults(const QList<LessonEvent> &answers)
{
    QList<QuizResult> results;
    QHash<QString, QHash<QString, bool>> latest;
    for (const LessonEvent &answer : answers) {
        if (!latest.contains(answer.learner))
            results.append({ .learner = answer.learner });
        latest[answer.learner][answer.itemName] = answer.right;
        for (QuizResult &result : results) {
            if (result.learner == answer.learner)
                result.lastAt = answer.at;
        }
    }
    for (QuizResult &result : results) {
        const auto &questions = latest[result.learner];
        result.answered = int(questions.size());
        result.right = int(std::count(questions.cbegin(), questions.cend(), true));
    }
    return results;
}

} // namespace Pistis
