#include "models/chancetext.h"
#include "models/marktext.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestEvidenceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkNamesItsCustomersAndWhatTheyHaveInCommon()
    {
        const EvidenceResult result;
        const auto text = [&](ChartMark mark) { return markText(mark, result, 7); };
        QVERIFY(text({ .kind = ChartMark::Kind::Band, .value = 2 }).contains(u"7"_s));
        QVERIFY(text({ .kind = ChartMark::Kind::Band, .value = 5 }).contains(u"5 visits or more in 90 days"_s));
        QVERIFY(text({ .kind = ChartMark::Kind::Tenure, .value = 400 }).contains(u"400"_s));
        QVERIFY(text({ .kind = ChartMark::Kind::Cohort, .second = 3, .third = 12 }).contains(u"12 months"_s));
        QVERIFY(text({ .kind = ChartMark::Kind::Gap, .value = 60 }).contains(u"60"_s));
        QVERIFY(text({ .kind = ChartMark::Kind::Group, .value = 1 }).contains(u"more visits"_s));
        QVERIFY(text({ .kind = ChartMark::Kind::Group, .value = 0 }).contains(u"fewer visits"_s));
        QCOMPARE(text({ .kind = ChartMark::Kind::Reason, .value = 0, .third = 365 }),
            text({ .kind = ChartMark::Kind::Tenure, .value = 365 }));
        QVERIFY(text({ .kind = ChartMark::Kind::Reason, .value = 2, .third = 365 }).contains(u"first 365 days"_s));
    }

    void whatChanceDoesIsSaidWithoutStatistics()
    {
        const NullTestResult result { .rounds = 200,
            .naive = { .rounds = 200, .found = 199 },
            .honest = { .rounds = 200, .found = 9 },
            .naiveLow = 0.45,
            .naiveHigh = 0.88,
            .observed = 2.4,
            .asStrong = 3 };
        const QString text = chanceText(result);
        for (const auto &part : { u"199"_s, u"45%"_s, u"88%"_s, u"9 of 200"_s, u"hardly"_s })
            QVERIFY2(text.contains(part), qUtf8Printable(text));
        NullTestResult ordinary = result;
        ordinary.asStrong = 60;
        QVERIFY(chanceText(ordinary).contains(u"may well"_s));
    }

    void withTooFewCustomersChanceIsNotSpokenOf()
    {
        const QString text = chanceText({ .rounds = 20 });
        QVERIFY(text.contains(u"too few customers"_s));
        QVERIFY(text.contains(u"too few losses"_s));
    }
};

QTEST_MAIN(TestEvidenceTexts)

#include "tst_evidencetexts.moc"
