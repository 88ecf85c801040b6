#include "core/quizresult.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestQuizResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofEveryQuestionTheLatestAnswerCounts()
    {
        const auto answer = [](const QString &learner, const QString &question, bool right, qint64 at) {
            return LessonEvent { .itemName = question, .learner = learner, .right = right, .at = at };
        };
        const QList<QuizResult> results
            = quizResults({ answer(u"Νίκος"_s, u"q1"_s, false, 1), answer(u"Άννα"_s, u"q1"_s, true, 2),
                answer(u"Νίκος"_s, u"q1"_s, true, 3), answer(u"Νίκος"_s, u"q2"_s, false, 4) });
        QCOMPARE(results,
            (QList<QuizResult> { { .learner = u"Νίκος"_s, .answered = 2, .right = 1, .lastAt = 4 },
                { .learner = u"Άννα"_s, .answered = 1, .right = 1, .lastAt = 2 } }));
    }
};

QTEST_GUILESS_MAIN(TestQuizResult)

#include "tst_quizresult.moc"
