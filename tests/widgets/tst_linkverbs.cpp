#include "shownpairs.h"
#include "widgets/linkverbs.h"

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// What the verb makes of the second of two rows, in its English.
LinkChange changeIn(const LessonLinks &links, RepairMenu::Verb verb)
{
    ShownPairs shown;
    Lesson lesson = pairsLesson;
    lesson.links = links;
    shown.reader.setRows(lessonRows(lesson));
    shown.english->setFocus();
    shown.reader.setCurrentSentence(sentenceOfLink(shown.reader.rows(), 1));
    return LinkVerbs(shown.reader, links).changed(verb);
}

} // namespace

class TestLinkVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoTranslationsAreSwapped()
    {
        const LinkChange change = changeIn(
            { { .left = { 0 }, .right = { 0 } }, { .left = { 1, 2 }, .right = { 1, 2 } } }, RepairMenu::Verb::Swap);
        QCOMPARE(change.after.at(0).right, QList<int>({ 1, 2 }));
        QCOMPARE(change.after.at(1).right, QList<int> { 0 });
    }

    void aRowWithoutATranslationIsNotSwappedAndSaysWhy()
    {
        const LessonLinks above { { .left = { 0 } }, { .left = { 1, 2 }, .right = { 0, 1, 2 } } };
        const LessonLinks here { { .left = { 0 }, .right = { 0, 1, 2 } }, { .left = { 1, 2 } } };
        for (const LessonLinks &links : { above, here }) {
            const LinkChange change = changeIn(links, RepairMenu::Verb::Swap);
            QCOMPARE(change.after, links);
            QVERIFY2(change.otherwise.startsWith(u"Not swapped: "_s), qUtf8Printable(change.otherwise));
        }
    }

    void aPairMadeByHandSaysThatItCountsAsConfirmed()
    {
        LessonLinks links { { .left = { 0 }, .right = { 0 } }, { .left = { 1, 2 }, .right = { 1, 2 } } };
        for (const auto &[status, words] :
            { std::pair { LessonLink::Status::Manual, u"This was made by hand, so it counts as confirmed already."_s },
                std::pair { LessonLink::Status::Confirmed, u"The pair is confirmed already."_s } }) {
            links[1].status = status;
            const LinkChange change = changeIn(links, RepairMenu::Verb::Confirm);
            QCOMPARE(change.after, links);
            QCOMPARE(change.otherwise, words);
        }
    }
};

QTEST_MAIN(TestLinkVerbs)

#include "tst_linkverbs.moc"
