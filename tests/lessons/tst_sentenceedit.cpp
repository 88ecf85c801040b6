#include "lessons/sentenceedit.h"

#include "lessons/lessonmarkdown.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;
using enum LessonLink::Status;

namespace {

Lesson sample()
{
    return { .greek = { .front = { .title = u"Τίτλος"_s },
                 .blocks = { { .kind = LessonBlock::Kind::Title, .sentences = { u"Τίτλος"_s } },
                     { .sentences = { u"Ένα."_s, u"Δύο."_s, u"Τρία."_s } }, { .sentences = { u"Τέλος."_s } } } },
        .english = { .front = { .title = u"Title"_s },
            .blocks = { { .kind = LessonBlock::Kind::Title, .sentences = { u"Title"_s } },
                { .sentences = { u"One."_s, u"Two."_s, u"Three."_s } }, { .sentences = { u"End."_s } } } },
        .links = { { .left = { 0 }, .right = { 0 } }, { .left = { 1 }, .right = { 1 } },
            { .left = { 2 }, .right = { 2 } }, { .left = { 3 }, .right = { 3 } }, { .left = { 4 }, .right = { 4 } } } };
}

QList<QList<int>> left(const Lesson &lesson)
{
    QList<QList<int>> all;
    for (const LessonLink &link : lesson.links)
        all.append(link.left);
    return all;
}

} // namespace

class TestSentenceEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherWordsStayInTheirPairWhichIsThenMadeByHand()
    {
        const Lesson now = withSentence(sample(), 2, LinkSide::Right, 2, u"  Two,\nafter all. "_s);
        QCOMPARE(now.english.sentences().at(2), u"Two, after all."_s);
        QCOMPARE(now.greek, sample().greek);
        QCOMPARE(left(now), left(sample()));
        QCOMPARE(now.links.at(2).status, Manual);
        QCOMPARE(now.links.at(1).status, Auto);
    }

    void aSentenceThatBecomesTwoKeepsBothInItsPair()
    {
        const Lesson now = withSentence(sample(), 2, LinkSide::Left, 2, u"Δύο. Και μισό."_s);
        QCOMPARE(left(now), QList<QList<int>>({ { 0 }, { 1 }, { 2, 3 }, { 4 }, { 5 } }));
        QCOMPARE(now.greek.sentences().size(), 6);
    }

    void aSentenceThatGrowsTogetherWithTheNextTakesItAlong()
    {
        const Lesson now = withSentence(sample(), 2, LinkSide::Left, 2, u"Δύο,"_s);
        QCOMPARE(now.greek.sentences().at(2), u"Δύο, Τρία."_s);
        QCOMPARE(left(now), QList<QList<int>>({ { 0 }, { 1 }, { 2 }, {}, { 3 } }));
        QCOMPARE(now.links.at(3).right, QList<int> { 3 });
        QCOMPARE(now.links.at(3).status, Manual);
    }

    void aSentenceThatIsThereTwiceIsNotMistakenForItsTwin()
    {
        Lesson twins = sample();
        twins.greek.blocks[1].sentences = { u"Ναι."_s, u"Ναι."_s, u"Ναι."_s };
        const Lesson now = withSentence(twins, 2, LinkSide::Left, 2, u"Ναι. Όχι."_s);
        QCOMPARE(left(now), QList<QList<int>>({ { 0 }, { 1 }, { 2, 3 }, { 4 }, { 5 } }));
    }

    void theTitleOfTheLessonFollowsItsLine()
    {
        QCOMPARE(withSentence(sample(), 0, LinkSide::Left, 0, u"Άλλος τίτλος"_s).greek.front.title, u"Άλλος τίτλος"_s);
    }

    void noWordsTheSameWordsAndNoSuchSentenceChangeNothing()
    {
        QCOMPARE(withSentence(sample(), 2, LinkSide::Left, 2, u"  "_s), sample());
        QCOMPARE(withSentence(sample(), 2, LinkSide::Left, 2, u"Δύο."_s), sample());
        QCOMPARE(withSentence(sample(), 2, LinkSide::Left, 9, u"Άλλο."_s), sample());
    }

    void whatIsWrittenIsReadAsTheSameSentences()
    {
        for (const QString &words : { u"Δύο. Και μισό."_s, u"Δύο,"_s, u"«Γιατί;» ρώτησε ο κ. Νίκος; Έτσι!"_s }) {
            const Lesson now = withSentence(sample(), 2, LinkSide::Left, 2, words);
            const auto read = readLessonMarkdown(lessonMarkdown(now.greek), u"el.md"_s, LessonLanguage::Greek);
            QCOMPARE(std::get<LessonText>(read).sentences(), now.greek.sentences());
        }
    }
};

QTEST_APPLESS_MAIN(TestSentenceEdit)

#include "tst_sentenceedit.moc"
