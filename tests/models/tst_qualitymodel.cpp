#include "models/qualitymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

LessonQuality lesson(const QString &title, AlignmentScore aligner, AlignmentScore byLength)
{
    return { .greekTitle = u"Τίτλος"_s,
        .englishTitle = title,
        .quality = { .aligner = aligner, .byLength = byLength },
        .hasLexicon = true };
}

} // namespace

class TestQualityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // titles in English

    void theLastRowIsAllLessonsTogether()
    {
        QualityModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.append(lesson(u"A"_s, { .found = 10, .expected = 10, .right = 8 }, { .expected = 10, .right = 1 }));
        QCOMPARE(model.rowCount(), 2);
        model.append(lesson(u"B"_s, { .found = 30, .expected = 40, .right = 30 }, { .expected = 40, .right = 3 }));
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, QualityModel::LessonColumn), u"A"_s);
        QCOMPARE(text(1, QualityModel::LessonColumn), u"B"_s);
        QCOMPARE(text(2, QualityModel::LessonColumn), u"All lessons together"_s);
        QCOMPARE(text(2, QualityModel::ExpectedColumn), u"50"_s);
        QCOMPARE(text(2, QualityModel::FoundColumn), u"40"_s);
        QCOMPARE(text(2, QualityModel::RightColumn), u"38"_s);
        QCOMPARE(text(0, QualityModel::PrecisionColumn), u"80.0%"_s);
        QCOMPARE(text(1, QualityModel::RecallColumn), u"75.0%"_s);
        QCOMPARE(text(2, QualityModel::F1Column), u"84.4%"_s);
        QCOMPARE(text(2, QualityModel::LengthRightColumn), u"4"_s);
    }

    void figuresAreWrittenAsTheLanguageDoes()
    {
        QualityModel model;
        model.append(lesson(u"A"_s, { .found = 1500, .expected = 1500, .right = 1499 }, {}));
        QLocale::setDefault(QLocale(QLocale::Greek, QLocale::Greece));
        QCOMPARE(model.index(0, QualityModel::FoundColumn).data().toString(), u"1.500"_s);
        QVERIFY(model.index(0, QualityModel::F1Column).data().toString().startsWith(u"99,9"_s));
        QCOMPARE(model.index(0, QualityModel::LessonColumn).data().toString(), u"Τίτλος"_s);
        QLocale::setDefault(QLocale::c());
    }

    void theSentenceTellsWhatIsWrongAndWhatIsMissing()
    {
        QualityModel model;
        model.append(lesson(u"A"_s, { .found = 10, .expected = 10, .right = 10 }, { .expected = 10, .right = 7 }));
        const QString good = qualityText(model.all());
        QVERIFY(good.contains(u"10"_s) && good.contains(u"7"_s));
        QVERIFY(!good.contains(u"wrong"_s) && !good.contains(u"dictionaries"_s) && !good.contains(u"as well here"_s));
        QualityModel even;
        even.append(lesson(u"A"_s, { .found = 10, .expected = 10, .right = 10 }, { .expected = 10, .right = 10 }));
        QVERIFY(qualityText(even.all()).contains(u"as well here"_s));
        LessonQuality bad = lesson(u"B"_s, { .found = 9, .expected = 10, .right = 5 }, {});
        bad.hasLexicon = false;
        model.append(bad);
        const QString worse = qualityText(model.all());
        QVERIFY(worse.contains(u"4 of the pairs that it makes are wrong"_s) && worse.contains(u"dictionaries"_s));
    }
};

QTEST_GUILESS_MAIN(TestQualityModel)

#include "tst_qualitymodel.moc"
