#include "evidence/verdictrules.h"

#include <QTest>

#include <cmath>

using namespace Pistis;

namespace {

CoxResult cox(double hr, double lower, double upper, double se = 0.05)
{
    return { .coef = std::log(hr), .se = se, .hr = hr, .hrLower = lower, .hrUpper = upper };
}

// What the rules see: the fit at each lag, and time spread over four numbers of visits.
struct Case
{
    std::vector<LagResult> lags {};
    RiskTable table { .levels = 4, .personDays = { 1000, 1000, 1000, 1000 } };
    bool warningDated = false;

    explicit Case(int losses = 50, const CoxResult &everywhere = cox(1, 0.9, 1.1))
    {
        for (const int lag : { 0, 30, 60, 90 })
            lags.push_back({ .lag = lag, .events = losses, .cox = everywhere });
    }

    Case &at(int lag, const CoxResult &fit)
    {
        for (LagResult &result : lags) {
            if (result.lag == lag)
                result.cox = fit;
        }
        return *this;
    }

    Verdict verdict() const
    {
        return verdictOf({ .headline = lags.at(2),
            .cox = lags.at(2).cox,
            .table = table,
            .warningDated = warningDated,
            .lags = lags,
            .cut = 1000,
            .firstRiskDay = 1 });
    }
};

} // namespace

class TestVerdictRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerThanTenLossesSayNothingButWhenThereWillBeTen()
    {
        const Verdict verdict = Case(5, cox(0.5, 0.4, 0.6)).verdict();
        QCOMPARE(verdict.code, VerdictCode::TooFewLosses);
        QCOMPARE(*verdict.tenLossesDay, 2000);
    }

    void oneBandWithNearlyAllTimeIsNoVariation()
    {
        Case alike;
        alike.lags.at(2).bands = { { .personDays = 3700 }, { .personDays = 300 } };
        QCOMPARE(alike.verdict().code, VerdictCode::NoVariation);
    }

    void visitsWithinOneOfEachOtherAreNoVariation()
    {
        Case alike;
        alike.table.personDays = { 0, 1000, 1000, 1000 };
        QCOMPARE(alike.verdict().code, VerdictCode::NoVariation);
    }

    void aLinkOnlyAtTheLossIsLagSensitive()
    {
        const Verdict verdict = Case().at(0, cox(0.8, 0.7, 0.9)).verdict();
        QCOMPARE(verdict.code, VerdictCode::LagSensitive);
        QVERIFY(!verdict.onlyAtHeadline);
    }

    void aLinkOnlyAtSixtyDaysIsNotEstablished()
    {
        const Verdict verdict = Case().at(60, cox(0.8, 0.7, 0.9)).verdict();
        QCOMPARE(verdict.code, VerdictCode::LagSensitive);
        QVERIFY(verdict.onlyAtHeadline);
    }

    void aLinkThatTurnsRoundIsLagSensitive()
    {
        QCOMPARE(Case(50, cox(0.8, 0.7, 0.9)).at(0, cox(1.2, 1.1, 1.3)).verdict().code, VerdictCode::LagSensitive);
    }

    void warningDatesNeedNoLagRule()
    {
        Case dated;
        dated.at(0, cox(0.8, 0.7, 0.9)).warningDated = true;
        QCOMPARE(dated.verdict().code, VerdictCode::NoLink);
    }

    void widthOfTheLimitsDecidesWhatIsSaidWithoutALink()
    {
        QCOMPARE(Case(50, cox(1, 0.7, 1.4)).verdict().code, VerdictCode::CannotTell);
        QCOMPARE(Case(50, cox(0.95, 0.75, 1.1)).verdict().code, VerdictCode::NoLinkPartial);
        QCOMPARE(Case(50, cox(1.05, 0.9, 1.3)).verdict().code, VerdictCode::NoLinkPartial);
        QCOMPARE(Case(50, cox(1, 0.9, 1.1)).verdict().code, VerdictCode::NoLink);
    }

    void theLossesStillNeededFollowFromTheStandardError()
    {
        // 45.5 losses for a 20 % difference: 20 * (2.8 * se / 0.223)^2 = 45.5 at this se.
        const double se = 0.223 / 2.8 * std::sqrt(45.5 / 20);
        QCOMPARE(*Case(20, cox(1, 0.7, 1.4, se)).verdict().moreLossesNeeded, 26);
        QCOMPARE(*Case(500, cox(1, 0.9, 1.1, 0.01)).verdict().moreLossesNeeded, 1);
    }

    void aClearLinkIsEarlyBelowThirtyLosses()
    {
        QCOMPARE(Case(29, cox(0.8, 0.7, 0.9)).verdict().code, VerdictCode::EarlySign);
        QCOMPARE(Case(30, cox(0.8, 0.7, 0.9)).verdict().code, VerdictCode::FewerLosses);
        QCOMPARE(Case(29, cox(1.2, 1.1, 1.3)).verdict().code, VerdictCode::MoreLosses);
    }

    void withoutAnEstimateNothingIsClaimed()
    {
        const Verdict verdict = Case(50, {}).verdict();
        QCOMPARE(verdict.code, VerdictCode::CannotTell);
        QVERIFY(!verdict.moreLossesNeeded);
    }

    void theStrengthOfAnUnseenReasonIsThatOfThePublishedFormula()
    {
        const EValue value = evalueOf(cox(0.8, 0.7, 0.9));
        constexpr double byHand = 1.6088913483778375;
        QVERIFY(std::abs(*value.point - byHand) < 1e-12);
        QVERIFY(*value.limit > 1);
        QVERIFY(*value.limit < byHand);
        QCOMPARE(*evalueOf(cox(1, 0.9, 1.1)).limit, 1.0);
        QVERIFY(!evalueOf({}).point);
    }
};

QTEST_APPLESS_MAIN(TestVerdictRules)

#include "tst_verdictrules.moc"
