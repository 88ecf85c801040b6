#include "lessons/alignmentquality.h"
#include "lessons/alignmentset.h"
#include "lessons/lengthalignment.h"
#include "lessons/lessonpack.h"

#include <QTest>

#include <array>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

AlignmentScore scoreOfGroup(const QString &group, const Lexicon &lexicon)
{
    AlignmentScore all;
    const QStringList names = alignmentSetNames(group);
    for (const QString &name : names) {
        const AlignmentSet set = alignmentSet(name);
        all += scoreOf(linksOf(*align(set.greek, set.english, lexicon)), set.gold);
    }
    return all;
}

} // namespace

class TestAlignmentQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOpenSetsAreAlignedAsWellAsTheyMustBe_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("leastWithoutLexicon");
        QTest::newRow("clean") << u"clean"_s << .999 << .995;
        QTest::newRow("mild") << u"mild"_s << .98 << .94;
        QTest::newRow("hard") << u"hard"_s << .96 << .9;
        QTest::newRow("noise") << u"partial-noise"_s << .99 << .99;
        QTest::newRow("half") << u"partial-half"_s << .99 << .95;
        QTest::newRow("quarter") << u"partial-quarter"_s << .995 << .95;
        QTest::newRow("tiny") << u"partial-tiny"_s << 1. << .9;
    }

    void theOpenSetsAreAlignedAsWellAsTheyMustBe()
    {
        QFETCH(QString, group);
        QFETCH(double, least);
        QFETCH(double, leastWithoutLexicon);
        const AlignmentScore without = scoreOfGroup(group, {});
        QVERIFY(without.expected > 1);
        QVERIFY2(without.f1() >= leastWithoutLexicon, qPrintable(QString::number(without.f1())));
        if (builtLexicon().isEmpty())
            QSKIP("the packages of the dictionaries are not installed");
        const AlignmentScore with = scoreOfGroup(group, builtLexicon());
        QVERIFY2(with.f1() >= least, qPrintable(QString::number(with.f1())));
    }

    // In four bands of confidence the higher one is right more often.
    void confidenceTellsHowOftenABeadIsRight()
    {
        constexpr std::array edges { .6, .85, .98 };
        std::array<int, edges.size() + 1> beads {};
        std::array<int, edges.size() + 1> right {};
        const QStringList names = alignmentSetNames({});
        for (const QString &name : names) {
            const AlignmentSet set = alignmentSet(name);
            for (const AlignedBead &bead : *align(set.greek, set.english)) {
                const auto band = size_t(std::upper_bound(edges.begin(), edges.end(), bead.confidence) - edges.begin());
                ++beads[band];
                right[band] += set.gold.contains(bead.link);
            }
        }
        double before = 0;
        for (size_t band = 0; band < beads.size(); ++band) {
            QVERIFY(beads[band] > 0);
            const double share = double(right[band]) / beads[band];
            QVERIFY2(share > before || share == 1, qPrintable(u"band %1: %2"_s.arg(band).arg(share)));
            before = share;
        }
        QVERIFY(before > .99);
    }

    void theShippedLessonIsBetterAlignedThanByLength()
    {
        const auto read = readPack(u":/lessons/three-lessons"_s);
        const AlignmentQuality quality = qualityOn(std::get<LessonPack>(read).lesson, builtLexicon());
        QCOMPARE(quality.aligner.f1(), 1.);
        QVERIFY(quality.byLength.f1() <= quality.aligner.f1());
        QVERIFY(quality.byLength.expected > 50);
    }

    void onlyLinksOfBothSidesAreScored()
    {
        const QList<LessonLink> gold { { .left = { 0 }, .right = { 0 } }, { .left = { 1, 2 }, .right = { 1 } },
            { .left = { 3 } } };
        const QList<LessonLink> found { { .left = { 0 }, .right = { 0 } }, { .left = { 1 }, .right = { 1 } },
            { .left = { 2 } }, { .left = { 3 } } };
        const AlignmentScore score = scoreOf(found, gold);
        QCOMPARE(score, (AlignmentScore { .found = 2, .expected = 2, .right = 1 }));
        QCOMPARE(score.precision(), .5);
        QCOMPARE(score.recall(), .5);
        QCOMPARE(score.f1(), .5);
        QCOMPARE(AlignmentScore().f1(), 0.);
    }

    void lengthsAloneJoinWhatIsAsLong()
    {
        const QStringList left { QString(40, u'α'), QString(80, u'α'), QString(30, u'α') };
        const QStringList right { QString(40, u'a'), QString(45, u'a'), QString(34, u'a'), QString(30, u'a') };
        QCOMPARE(shown(alignByLength(left, right)), u"0-0 1-1,2 2-3"_s);
        QVERIFY(alignByLength({}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlignmentQuality)
#include "tst_alignmentquality.moc"
