#pragma once

#include "evidence/evidenceparameters.h"
#include "evidence/evidencewarning.h"
#include "evidence/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace Pistis {

// The values of one analysis, in the shape of `pistis-cli evidence --json`. A number that is not defined is absent,
// never NaN. Limits are 95 %.

struct NaiveThird
{
    int n = 0;
    std::optional<double> retained {}; // share, 0..1
};

struct NaiveView
{
    int customers = 0;
    int visits = 0;
    int losses = 0;
    NaiveThird low {}; // fewest visits per calendar month
    NaiveThird middle {};
    NaiveThird high {};
};

// Cox model of one covariate, the number of visits in the window; hr is per visit.
struct CoxResult
{
    std::optional<double> coef {};
    std::optional<double> se {};
    std::optional<double> robustSe {}; // clustered by customer
    std::optional<double> hr {};
    std::optional<double> hrLower {};
    std::optional<double> hrUpper {};
    std::optional<double> z {};
    std::optional<double> p {};
    std::optional<double> loglikNull {};
    std::optional<double> loglik {};
    std::optional<double> score {};
    std::optional<double> wald {};
    std::optional<double> lr {};
    int iterations = 0;
    bool converged = false;
};

struct ChiSquareTest
{
    std::optional<double> chisq {};
    int df = 0;
    std::optional<double> p {};
};

struct ConcordanceResult
{
    std::optional<double> c {};
    std::optional<double> se {};
};

// Customers by visits in the window: band 0..4, and 5 for five or more. Rates are per 1000 customer-days.
struct BandResult
{
    int band = 0;
    std::string label {}; // "0".."4", "5+"
    int events = 0;
    long long personDays = 0;
    double expected = 0; // losses, if tenure alone decided
    std::optional<double> oe {};
    std::optional<double> rate {};
    std::optional<double> adjustedRate {};
    std::optional<double> adjustedRateLower {};
    std::optional<double> adjustedRateUpper {};
    std::optional<double> logHr {}; // against the reference band
    std::optional<double> seLogHr {};
    std::optional<double> hr {};
    std::optional<double> hrLower {};
    std::optional<double> hrUpper {};
    std::optional<double> retentionYear {}; // share kept over a year at this pace
    bool reference = false;
    bool thin = false; // fewer than 5 losses or 2 % of the time: shown grey
};

struct LagResult
{
    int lag = 0;
    int customers = 0; // that were ever at risk
    int rows = 0;
    int events = 0;
    long long personDays = 0;
    CoxResult cox {};
    ChiSquareTest zph {}; // transform km
    ConcordanceResult concordance {};
    std::vector<BandResult> bands {};
    ChiSquareTest bandsLogrank {};
};

struct KmPoint
{
    int tenure = 0;
    int atRisk = 0;
    std::optional<double> surv {};
    std::optional<double> stdErr {};
    std::optional<double> lower {}; // log-log
    std::optional<double> upper {};
};

struct KmCurve
{
    std::vector<int> tenure {};
    std::vector<int> atRisk {};
    std::vector<int> events {};
    std::vector<double> surv {};
    std::vector<std::optional<double>> lower {};
    std::vector<std::optional<double>> upper {};
};

struct KmResult
{
    int entryTenure = 90; // the curve says what happens to those who were still there at this tenure
    std::vector<KmPoint> at {}; // at the times asked for
    KmCurve curve {};
    std::optional<double> rmst {}; // mean days with you, up to tau
    std::optional<double> rmstSe {};
};

// Two groups by visits in the window that ends at the landmark; the clock of the test starts there.
struct LandmarkResult
{
    struct At
    {
        bool high = false;
        int tenure = 0;
        std::optional<double> surv {};
    };

    int tenure = 180;
    int n = 0;
    std::optional<double> median {};
    int high = 0; // customers with at least the median
    ChiSquareTest test {};
    std::vector<At> at {};
    KmCurve lowCurve {}; // tenure counted from the first contact
    KmCurve highCurve {};
};

struct WarningDatedResult
{
    double shareOfLosses = 0; // that carry a warning day
    bool isHeadline = false;
    LagResult analysis {}; // lag 0, losses dated at their first warning
};

struct OwnPaceResult
{
    int lag = 60;
    int rows = 0;
    int events = 0;
    int strata = 1; // with anybody at risk
    double alpha = 0;
    double beta = 0;
    CoxResult visits {};
    std::optional<double> paceCoef {};
    std::optional<double> paceSe {};
    std::vector<TenurePeriod> periods {}; // of visits; empty where one ratio serves for all tenures
};

// Of visits in the window at the headline: x and one column that bends between the outer knots.
struct SplineResult
{
    std::vector<double> knots {};
    std::vector<double> coef {};
    std::vector<std::vector<double>> vcov {};
};

struct GapsResult
{
    std::optional<double> median {}; // days between visits, the open last gap counted as such
    std::optional<double> p80 {};
    std::optional<double> meanCompleted {};
    std::optional<double> daysPerVisit {};
};

struct EValue
{
    std::optional<double> point {};
    std::optional<double> limit {};
};

// Shares of customers in each state at each tenure; those of one tenure add up to 1.
struct CompetingResult
{
    struct At
    {
        int tenure = 0;
        int atRisk = 0;
        std::vector<double> probability {}; // by state
        std::vector<double> stdErr {};
    };

    std::vector<std::string> states {}; // "(s0)": still there, "lost", then the other ends
    int n = 0;
    std::vector<At> at {};
};

// Whether all was counted in tables, or a customer with very many visits needed rows.
enum class EnginePath { Tables, Rows };

struct EvidenceResult
{
    EvidenceParameters parameters {};
    NaiveView naive {};
    std::vector<LagResult> lags {};
    KmResult km {};
    LandmarkResult landmark {};
    std::optional<WarningDatedResult> warningDated {};
    std::optional<OwnPaceResult> ownPace {};
    std::optional<SplineResult> spline {};
    std::optional<CompetingResult> competing {};
    GapsResult gaps {};
    EValue evalue {};
    Verdict verdict {};
    std::vector<EvidenceWarning> warnings {};
    EnginePath path = EnginePath::Tables;

    const LagResult *lag(int days) const
    {
        for (const LagResult &result : lags) {
            if (result.lag == days)
                return &result;
        }
        return nullptr;
    }

    // What the verdict speaks of: warning-dated where most losses carry a warning day, else the headline lag.
    const LagResult *headline() const
    {
        return warningDated && warningDated->isHeadline ? &warningDated->analysis : lag(parameters.headlineLag);
    }
};

} // namespace Pistis
