#include "models/lessonlayout.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestLessonLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksBecomeRowsWithASpanForEachSentence()
    {
        using Kind = LessonBlock::Kind;
        const Lesson lesson { .greek = { .front = { .author = u"Μαρία"_s, .practice = { { 1, Practice::Visits } } },
                                  .blocks = { { .kind = Kind::Title, .sentences = { u"Τίτλος"_s } },
                                      { .kind = Kind::Heading, .sentences = { u"1. Πρώτο"_s } },
                                      { .sentences = { u"Ένα."_s, u"Δύο."_s, u"Τρία."_s } } } },
            .english = { .blocks = { { .kind = Kind::Title, .sentences = { u"Title"_s } },
                             { .kind = Kind::Heading, .sentences = { u"1. First"_s } },
                             { .sentences = { u"One and two."_s } } } },
            .links = { { .left = { 0 }, .right = { 0 } }, { .left = { 1 }, .right = { 1 } },
                { .left = { 2, 3 }, .right = { 2 } }, { .left = { 4 } } } };
        const LessonRows expected {
            { .kind = LessonRow::Kind::Title,
                .greek = u"Τίτλος"_s,
                .english = u"Title"_s,
                .greekSentences = { { 0, 6 } },
                .englishSentences = { { 0, 5 } },
                .startsParagraph = true },
            { .kind = LessonRow::Kind::Byline, .greek = u"Μαρία"_s },
            { .kind = LessonRow::Kind::Heading,
                .greek = u"1. Πρώτο"_s,
                .english = u"1. First"_s,
                .greekSentences = { { 0, 8 } },
                .englishSentences = { { 0, 8 } },
                .startsParagraph = true,
                .heading = 1,
                .practice = Practice::Visits },
            { .greek = u"Ένα. Δύο."_s,
                .english = u"One and two."_s,
                .greekSentences = { { 0, 4 }, { 5, 4 } },
                .englishSentences = { { 0, 12 } },
                .startsParagraph = true,
                .heading = 1 },
            { .greek = u"Τρία."_s, .greekSentences = { { 0, 5 } }, .heading = 1 },
        };
        QCOMPARE(lessonRows(lesson), expected);
    }

    void whatIsPractisedStandsAtItsHeadingAlsoWhereTheOtherTextHasOneMore()
    {
        using Kind = LessonBlock::Kind;
        const Lesson lesson { .greek = { .front = { .practice = { { 1, Practice::Visits } } },
                                  .blocks = { { .kind = Kind::Heading, .sentences = { u"1. Πρώτο"_s } } } },
            .english = { .blocks = { { .kind = Kind::Heading, .sentences = { u"Before"_s } },
                             { .kind = Kind::Heading, .sentences = { u"1. First"_s } } } },
            .links = { { .right = { 0 } }, { .left = { 0 }, .right = { 1 } } } };
        const LessonRows rows = lessonRows(lesson);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).practice, Practice::None);
        QCOMPARE(rows.at(1).practice, Practice::Visits);
        QCOMPARE(rows.at(1).heading, 2);
    }
};

QTEST_GUILESS_MAIN(TestLessonLayout)

#include "tst_lessonlayout.moc"
