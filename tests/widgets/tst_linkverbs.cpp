#include "shownpairs.h"
#include "widgets/linkverbs.h"

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// What X says in the English of the second of two rows.
LinkChange swapIn(const LessonLinks &links)
{
    ShownPairs shown;
    Lesson lesson = pairsLesson;
    lesson.links = links;
    shown.reader.setRows(lessonRows(lesson));
    shown.english->setFocus();
    shown.reader.setCurrentSentence(sentenceOfLink(shown.reader.rows(), 1));
    return LinkVerbs(shown.reader, links).changed(RepairMenu::Verb::Swap);
}

} // namespace

class TestLinkVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoTranslationsAreSwapped()
    {
        const LinkChange change
            = swapIn({ { .left = { 0 }, .right = { 0 } }, { .left = { 1, 2 }, .right = { 1, 2 } } });
        QCOMPARE(change.after.at(0).right, QList<int>({ 1, 2 }));
        QCOMPARE(change.after.at(1).right, QList<int> { 0 });
    }

    void aRowWithoutATranslationIsNotSwappedAndSaysWhy()
    {
        const LessonLinks above { { .left = { 0 } }, { .left = { 1, 2 }, .right = { 0, 1, 2 } } };
        const LessonLinks here { { .left = { 0 }, .right = { 0, 1, 2 } }, { .left = { 1, 2 } } };
        for (const LessonLinks &links : { above, here }) {
            const LinkChange change = swapIn(links);
            QCOMPARE(change.after, links);
            QVERIFY2(change.otherwise.startsWith(u"Not swapped: "_s), qUtf8Printable(change.otherwise));
        }
    }
};

QTEST_MAIN(TestLinkVerbs)

#include "tst_linkverbs.moc"
