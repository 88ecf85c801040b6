#include "models/lessonrows.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;
using enum LessonRow::Kind;

namespace {

const LessonRows rows {
    { .kind = Title, .greek = u"Τρία μαθήματα"_s, .english = u"Three lessons"_s },
    { .kind = Byline, .greek = u"Πηγή"_s, .english = u"Source"_s },
    { .kind = Heading,
        .greek = u"1. Επισκεφθείτε"_s,
        .english = u"1. Visit"_s,
        .heading = 1,
        .practice = Practice::Visits },
    { .greek = u"Ένα. Δύο."_s,
        .english = u"One and two."_s,
        .greekSentences = { { 0, 4 }, { 5, 4 } },
        .englishSentences = { { 0, 12 } },
        .heading = 1 },
    { .kind = Heading,
        .greek = u"2. Ακούστε"_s,
        .english = u"2. Listen"_s,
        .heading = 2,
        .practice = Practice::Requests },
    { .greek = u"Τρία."_s, .english = u"Three."_s, .heading = 2 },
};

QStringList english(const LessonRows &shown)
{
    QStringList texts;
    for (const LessonRow &row : shown)
        texts.append(row.english);
    return texts;
}

} // namespace

class TestLessonRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLiveLineStandsBelowItsHeadingOnly()
    {
        const LessonRows shown = withLiveLines(rows, { { Practice::Visits, { u"7 πελάτες"_s, u"7 customers"_s } } });
        QCOMPARE(english(shown),
            QStringList({ u"Three lessons"_s, u"Source"_s, u"1. Visit"_s, u"7 customers"_s, u"One and two."_s,
                u"2. Listen"_s, u"Three."_s }));
        QCOMPARE(shown.at(3).practice, Practice::Visits);
    }

    void liveLinesAreReplacedNotDoubled()
    {
        const LiveLines lines { { Practice::Visits, { u"7"_s, u"7"_s } } };
        QCOMPARE(withLiveLines(withLiveLines(rows, lines), lines), withLiveLines(rows, lines));
        QCOMPARE(withLiveLines(withLiveLines(rows, lines), {}), rows);
    }

    void sentencesAreCountedByTheLongerSideOfARow()
    {
        QCOMPARE(sentenceCount(rows), 6);
        QCOMPARE(sentenceOfRow(rows, 4), 4);
    }

    void aSentenceIsFoundInItsRow()
    {
        QList<int> found;
        for (int sentence = -1; sentence < 8; ++sentence)
            found.append(rowOfSentence(rows, sentence));
        QCOMPARE(found, QList<int>({ 0, 0, 2, 3, 3, 4, 5, 5, 5 }));
        QCOMPARE(rowOfSentence({}, 0), -1);
    }

    void linksAreCountedWithoutTheLinesBetweenThem()
    {
        QList<int> links;
        for (int sentence = -1; sentence < 8; ++sentence)
            links.append(linkOfSentence(rows, sentence));
        QCOMPARE(links, QList<int>({ 0, 0, 1, 2, 2, 3, 4, 4, 4 }));
        QList<int> first;
        for (int link = 0; link < 5; ++link)
            first.append(sentenceOfLink(rows, link));
        QCOMPARE(first, QList<int>({ 0, 1, 2, 4, 5 }));
        QCOMPARE(linkOfSentence({}, 0), 0);
        QCOMPARE(sentenceOfLink({}, 3), 0);
    }

    void aRowAndItsLinkFindEachOther()
    {
        QList<int> links;
        for (int row = -1; row <= rows.size(); ++row)
            links.append(linkOfRow(rows, row));
        QCOMPARE(links, QList<int>({ -1, 0, 0, 1, 2, 3, 4, -1 }));
        QList<int> found;
        for (int link = -1; link < 6; ++link)
            found.append(rowOfLink(rows, link));
        QCOMPARE(found, QList<int>({ -1, 0, 2, 3, 4, 5, -1 }));
    }
};

QTEST_APPLESS_MAIN(TestLessonRows)

#include "tst_lessonrows.moc"
