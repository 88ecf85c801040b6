#include "lessons/carryover.h"
#include "lessons/keptlinks.h"
#include "lessons/sentencemap.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// One link for each pair.
Lesson lessonOf(const QString &hash, const QStringList &greek, const QStringList &english)
{
    Lesson lesson { .id = u"sample"_s, .version = u"1"_s, .hash = hash };
    lesson.greek.blocks = { { .sentences = greek } };
    lesson.english.blocks = { { .sentences = english } };
    for (int at = 0; at < greek.size(); ++at)
        lesson.links.append({ .left = { at }, .right = { at } });
    return lesson;
}

const Lesson old = lessonOf(
    u"old"_s, { u"Ένα."_s, u"Ναι."_s, u"Δύο."_s, u"Ναι."_s }, { u"One."_s, u"Yes."_s, u"Two."_s, u"Yes."_s });

QList<LessonPlace> placesOf(const Lesson &lesson)
{
    QList<LessonPlace> places;
    for (qsizetype link = 0; link < lesson.links.size(); ++link)
        places.append(placeOf(lesson, link));
    return places;
}

// The links that the places of the old lesson have in the fresh one.
QList<qsizetype> linksIn(const Lesson &fresh, const Lesson &known = old)
{
    QList<qsizetype> links;
    for (const auto &place : carriedOver(known, fresh, placesOf(old)))
        links.append(place ? linkOf(fresh, *place) : -1);
    return links;
}

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceHoldsBothSentencesAndComesBackFromJson()
    {
        LessonPlace place = placeOf(old, 2);
        QCOMPARE(place.text(), u"Δύο."_s);
        QCOMPARE(place.rightTexts, QStringList { u"Two."_s });
        place.word = u"Δύο"_s;
        QCOMPARE(placeIn(jsonOf(place)), place);
        QVERIFY(placeIn({}).isEmpty());
        QCOMPARE(linkOf(old, place), 2);
        QCOMPARE(linkOf(lessonOf(u"other"_s, { u"Δύο."_s }, { u"Two."_s }), place), -1);
    }

    void whatAPersonPairedStaysWhereItsSentencesDo()
    {
        Lesson before = old;
        before.links = { { .left = { 0, 1 }, .right = { 0 }, .status = LessonLink::Status::Manual },
            { .left = { 2 }, .right = { 2 }, .status = LessonLink::Status::Confirmed },
            { .left = { 3 }, .right = { 3 } } };
        const Lesson fresh = lessonOf(u"new"_s, { u"Μηδέν."_s, u"Ένα."_s, u"Ναι."_s, u"Δύο."_s, u"Ναι."_s },
            { u"Zero."_s, u"One."_s, u"Yes."_s, u"Two, but changed."_s, u"Yes."_s });
        const QList<LessonLink> kept = keptLinks(before, fresh.greek, fresh.english);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(
            kept.constFirst(), (LessonLink { .left = { 1, 2 }, .right = { 1 }, .status = LessonLink::Status::Manual }));
    }

    void aSentenceBeforeMovesAllPlacesByOne()
    {
        const Lesson fresh = lessonOf(u"new"_s, { u"Μηδέν."_s, u"Ένα."_s, u"Ναι."_s, u"Δύο."_s, u"Ναι."_s },
            { u"Zero."_s, u"One."_s, u"Yes."_s, u"Two."_s, u"Yes."_s });
        QCOMPARE(linksIn(fresh), QList<qsizetype>({ 1, 2, 3, 4 }));
        QCOMPARE(carriedOver(old, fresh, placesOf(old)).at(0)->pack, u"new"_s);
    }

    void aSentenceThatIsGoneLosesItsPlaceAndAnEqualOneDoesNotTakeIt()
    {
        const Lesson fresh
            = lessonOf(u"new"_s, { u"Ένα."_s, u"Δύο."_s, u"Ναι."_s }, { u"One."_s, u"Two."_s, u"Yes."_s });
        QCOMPARE(linksIn(fresh), QList<qsizetype>({ 0, -1, 1, 2 }));
    }

    void oneLanguageIsEnough()
    {
        const Lesson fresh = lessonOf(u"new"_s, { u"Ένα."_s, u"Ναι."_s, u"Τα δύο."_s, u"Όχι."_s },
            { u"The one."_s, u"Yes."_s, u"Two."_s, u"No."_s });
        QCOMPARE(linksIn(fresh), QList<qsizetype>({ 0, 1, 2, -1 }));
    }

    void aPlaceMovesWithTheLinkThatNowHoldsItsSentence()
    {
        Lesson fresh = old;
        fresh.hash = u"new"_s;
        fresh.links = { { .left = { 0, 1 }, .right = { 0, 1 } }, { .left = { 2, 3 }, .right = { 2, 3 } } };
        QCOMPARE(linksIn(fresh), QList<qsizetype>({ 0, 0, 1, 1 }));
        QCOMPARE(carriedOver(old, fresh, placesOf(old)).at(1)->leftTexts, QStringList({ u"Ένα."_s, u"Ναι."_s }));
    }

    void aSentenceThatWasMovedIsFound()
    {
        const Lesson fresh = lessonOf(
            u"new"_s, { u"Δύο."_s, u"Ναι."_s, u"Ένα."_s, u"Ναι."_s }, { u"Two."_s, u"Yes."_s, u"One."_s, u"Yes."_s });
        const auto links = linksIn(fresh);
        QCOMPARE(links.at(0), 2);
        QCOMPARE(links.at(2), 0);
        QVERIFY(links.at(1) != links.at(3));
    }

    void withoutTheOldVersionTheNearestEqualSentenceCounts()
    {
        const Lesson fresh = lessonOf(u"new"_s, { u"Ένα."_s, u"Ναι."_s, u"Τρία."_s, u"Ναι."_s, u"Δύο."_s },
            { u"One."_s, u"Yes."_s, u"Three."_s, u"Yes."_s, u"Two."_s });
        QCOMPARE(linksIn(fresh, Lesson()), QList<qsizetype>({ 0, 1, 4, 3 }));
    }

    void nothingIsCarriedIntoAnEmptyLesson() { QCOMPARE(linksIn(Lesson()), QList<qsizetype>({ -1, -1, -1, -1 })); }

    void manyEqualSentencesAreMappedInOrder()
    {
        const QStringList many(20'000, u"Ναι."_s);
        const QList<int> map = sentenceMap(many, many.mid(1));
        QCOMPARE(map.first(), 0);
        QCOMPARE(map.at(19'998), 19'998);
        QCOMPARE(map.last(), -1);
    }
};

QTEST_GUILESS_MAIN(TestCarryOver)

#include "tst_carryover.moc"
