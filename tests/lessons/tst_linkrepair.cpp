#include "lessons/linkrepair.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Pistis;
using namespace Qt::StringLiterals;
using namespace LinkRepair;
using enum LessonLink::Status;

namespace {

QString numbers(const QList<int> &sentences)
{
    QStringList words;
    for (const int sentence : sentences)
        words.append(QString::number(sentence));
    return words.join(u',');
}

// 0,1-0? : two Greek sentences and one English, not confirmed; = confirmed, ! by hand
QString text(const LessonLinks &links)
{
    QStringList words;
    for (const LessonLink &link : links) {
        const QChar mark = link.status == Auto ? u'?' : link.status == Confirmed ? u'=' : u'!';
        words.append(numbers(link.left) + u'-' + numbers(link.right) + mark);
    }
    return words.join(u' ');
}

QList<int> sentencesIn(const QString &word)
{
    QList<int> sentences;
    for (const QString &number : word.split(u',', Qt::SkipEmptyParts))
        sentences.append(number.toInt());
    return sentences;
}

LessonLinks links(const QString &words)
{
    LessonLinks made;
    for (const QString &word : words.split(u' ')) {
        const QString sides = word.chopped(1);
        const QChar mark = word.back();
        made.append({ .left = sentencesIn(sides.section(u'-', 0, 0)),
            .right = sentencesIn(sides.section(u'-', 1)),
            .status = mark == u'?' ? Auto
                : mark == u'='     ? Confirmed
                                   : Manual });
    }
    return made;
}

QList<int> allOf(const LessonLinks &made, LinkSide side)
{
    QList<int> all;
    for (const LessonLink &link : made)
        all += side == LinkSide::Left ? link.left : link.right;
    std::ranges::sort(all);
    return all;
}

} // namespace

class TestLinkRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmingLeavesWhatWasMadeByHand()
    {
        QCOMPARE(text(confirmed(links(u"0-0? 1-1?"_s), 1)), u"0-0? 1-1="_s);
        QCOMPARE(text(confirmedDownTo(links(u"0-0? 1-1! 2-2? 3-3?"_s), 2)), u"0-0= 1-1! 2-2= 3-3?"_s);
    }

    void unlinkedSentencesStandAlone()
    {
        QCOMPARE(text(unlinked(links(u"0-0? 1,2-1?"_s), 1)), u"0-0? 1-! 2-! -1!"_s);
        QCOMPARE(text(unlinked(links(u"0-?"_s), 0)), u"0-?"_s);
    }

    void neighboursAreJoined()
    {
        QCOMPARE(text(mergedWithNext(links(u"0-0? 1-? -1?"_s), 1)), u"0-0? 1-1!"_s);
        QCOMPARE(text(joined(links(u"0-0? 1-? 2-1,2="_s), 0, 2)), u"0,1,2-0,1,2!"_s);
        QCOMPARE(text(mergedWithNext(links(u"0-0?"_s), 0)), u"0-0?"_s);
        QCOMPARE(text(joined(links(u"0-1! 1-0!"_s), 0, 1)), u"0,1-0,1!"_s);
    }

    void aLinkIsSplitBetweenSentences()
    {
        QCOMPARE(text(split(links(u"0,1-0?"_s), 0, LinkSide::Left, 1)), u"0-0! 1-!"_s);
        QCOMPARE(text(split(links(u"0,1-0,1,2?"_s), 0, LinkSide::Right, 2)), u"0,1-0,1! -2!"_s);
        QCOMPARE(text(split(links(u"0,1-0?"_s), 0, LinkSide::Left, 2)), u"0,1-0?"_s);
        QCOMPARE(text(split(links(u"0,1-0?"_s), 0, LinkSide::Left, 0)), u"0,1-0?"_s);
    }

    void aSentenceGoesToTheLinkAboveOrBelow()
    {
        QCOMPARE(text(movedUp(links(u"0-0? 1,2-1?"_s), 1, LinkSide::Left)), u"0,1-0! 2-1!"_s);
        QCOMPARE(text(movedDown(links(u"0-0,1? 1-?"_s), 0, LinkSide::Right)), u"0-0! 1-1!"_s);
        QCOMPARE(text(movedUp(links(u"0-0? -1?"_s), 1, LinkSide::Right)), u"0-0,1!"_s);
        QCOMPARE(text(movedUp(links(u"0-0?"_s), 0, LinkSide::Left)), u"0-0?"_s);
    }

    void aGapPushesTheSideDownToTheNextGap()
    {
        QCOMPARE(text(withGap(links(u"0-0? 1-1? 2-? 3-2?"_s), 0, LinkSide::Right)), u"0-! 1-0? 2-1? 3-2?"_s);
        QCOMPARE(text(withGap(links(u"0-0? 1-1? 2-2="_s), 0, LinkSide::Right)), u"0-! 1-0? -1? 2-2="_s);
        QCOMPARE(text(withGap(links(u"0-0?"_s), 0, LinkSide::Left)), u"-0! 0-?"_s);
    }

    void sidesOfNeighboursAreSwapped()
    {
        QCOMPARE(text(swappedWithPrevious(links(u"0-0? 1-1?"_s), 1, LinkSide::Right)), u"0-1! 1-0!"_s);
        QCOMPARE(text(swappedWithPrevious(links(u"0-0?"_s), 0, LinkSide::Right)), u"0-0?"_s);
    }

    void aSideThatIsEmptyIsNotSwapped()
    {
        QCOMPARE(text(swappedWithPrevious(links(u"0-? 1-1?"_s), 1, LinkSide::Right)), u"0-? 1-1?"_s);
        QCOMPARE(text(swappedWithPrevious(links(u"0-0? 1-?"_s), 1, LinkSide::Right)), u"0-0? 1-?"_s);
        QCOMPARE(text(swappedWithPrevious(links(u"0-? -0?"_s), 1, LinkSide::Right)), u"0-? -0?"_s);
        QCOMPARE(text(swappedWithPrevious(links(u"0-? 1-1?"_s), 1, LinkSide::Left)), u"1-! 0-1!"_s);
    }

    void aMatchTakesWhatIsBetweenApart()
    {
        QCOMPARE(text(matched(links(u"0-0? 1-1? 2-2?"_s), 0, 2)), u"-0! -1! 0-2! 1-! 2-!"_s);
        QCOMPARE(text(matched(links(u"0-0? 1-1? 2-2?"_s), 1, 0)), u"0-! 1-0! -1! 2-2?"_s);
        QCOMPARE(text(matched(links(u"0-0? 1-?"_s), 0, 1)), u"0-0? 1-?"_s);
    }

    void whatIsToBeLookedAtIsFoundInBothDirections()
    {
        const LessonLinks some = links(u"0-0? 1,2-1= 3-2! 4-3?"_s);
        QCOMPARE(unconfirmedFrom(some, 0, 1), 3);
        QCOMPARE(unconfirmedFrom(some, 3, -1), 0);
        QCOMPARE(unconfirmedFrom(some, 3, 1), -1);
        QCOMPARE(unequalFrom(some, 3, -1), 1);
        QCOMPARE(unequalFrom(some, 1, 1), -1);
    }

    void whatTheAlignerWasNotSureOfOrLeftAloneIsDoubtfulUntilAPersonConfirmsIt()
    {
        LessonLinks some { { .left = { 0 }, .right = { 0 }, .confidence = sureFrom - 1 },
            { .left = { 1 }, .right = { 1 }, .confidence = sureFrom }, { .left = { 2 }, .right = { 2 } },
            { .left = { 3 }, .confidence = 10 }, { .left = { 4 }, .right = { 3 }, .confidence = 0 } };
        QCOMPARE(doubtfulFrom(some, 0, 1), 3);
        QCOMPARE(doubtfulFrom(some, 3, 1), 4);
        QCOMPARE(doubtfulFrom(some, 3, -1), 0);
        some[3].status = LessonLink::Status::Confirmed;
        QCOMPARE(doubtfulFrom(some, 0, 1), 4);
        some[4].status = LessonLink::Status::Confirmed;
        QCOMPARE(doubtfulFrom(some, 0, 1), -1);
    }

    void everySentenceStaysInExactlyOneLink()
    {
        QRandomGenerator chance(20260305);
        const auto any = [&chance](qsizetype below) { return qsizetype(chance.bounded(int(below))); };
        for (int round = 0; round < 200; ++round) {
            LessonLinks made;
            for (int at = 0; at < 12; ++at)
                made.append({ .left = { at }, .right = { at }, .status = LessonLink::Status(chance.bounded(3)) });
            const QList<int> all = allOf(made, LinkSide::Left);
            for (int step = 0; step < 60; ++step) {
                const LinkSide side = chance.bounded(2) ? LinkSide::Left : LinkSide::Right;
                const qsizetype at = any(made.size() + 2) - 1; // sometimes there is no such link
                const qsizetype other = any(made.size() + 2) - 1;
                const QList<std::function<LessonLinks()>> verbs {
                    [&] { return confirmed(made, at); },
                    [&] { return unlinked(made, at); },
                    [&] { return joined(made, at, at + any(3)); },
                    [&] { return split(made, at, side, any(4)); },
                    [&] { return movedUp(made, at, side); },
                    [&] { return movedDown(made, at, side); },
                    [&] { return withGap(made, at, side); },
                    [&] { return swappedWithPrevious(made, at, side); },
                    [&] { return matched(made, at, other); },
                };
                made = verbs.at(any(verbs.size()))();
                QCOMPARE(allOf(made, LinkSide::Left), all);
                QCOMPARE(allOf(made, LinkSide::Right), all);
                QVERIFY(std::ranges::none_of(
                    made, [](const LessonLink &link) { return link.left.isEmpty() && link.right.isEmpty(); }));
                QVERIFY(std::ranges::all_of(made, [](const LessonLink &link) {
                    return std::ranges::is_sorted(link.left) && std::ranges::is_sorted(link.right);
                }));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLinkRepair)

#include "tst_linkrepair.moc"
