#include "models/quizresultsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestQuizResultsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysHowManyOfTheQuestionsWereRight()
    {
        QuizResultsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setResults({ { .learner = u"Άννα"_s, .answered = 4, .right = 3 } });
        using Column = QuizResultsModel::Column;
        QCOMPARE(model.index(0, Column::LearnerColumn).data().toString(), u"Άννα"_s);
        QCOMPARE(model.index(0, Column::RightColumn).data().toString(), u"3 of 4"_s);
        QCOMPARE(model.index(0, Column::ShareColumn).data().toString(), u"75%"_s);
        QCOMPARE(model.learners(), QStringList { u"Άννα"_s });
    }
};

QTEST_GUILESS_MAIN(TestQuizResultsModel)

#include "tst_quizresultsmodel.moc"
