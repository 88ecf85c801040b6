#include "benchmarks/survivalfits.h"

#include "benchmarks/budget.h"
#include "evidence/rows/coxrowfit.h"
#include "evidence/rows/mergedtimes.h"
#include "evidence/rows/survivalcurve.h"
#include "evidence/rows/weightedlogrank.h"

#include <chrono>
#include <cstdio>

using namespace Pistis;

namespace {

void print(const char *name, const std::vector<double> &values)
{
    std::printf("%s", name);
    for (const double value : values)
        std::printf(" %.17g", value);
    std::printf("\n");
}

// The result of the last round.
auto timed(const auto &work)
{
    constexpr std::size_t leastRounds = 3;
    constexpr std::size_t mostRounds = 9;
    constexpr double enough = 3; // seconds
    std::vector<double> times;
    for (double all = 0;; all += times.back()) {
        const auto start = std::chrono::steady_clock::now();
        auto result = work();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        if (times.size() == mostRounds || (times.size() >= leastRounds && all + times.back() > enough)) {
            print("seconds", { median(times) });
            return result;
        }
    }
}

void printCurve(SurvivalRows &&rows)
{
    const SurvivalCurve curve = timed([&] {
        mergeNearlyEqualTimes(rows);
        return SurvivalCurve(riskSets(rows).front());
    });
    std::vector<double> surv;
    std::vector<double> stdErr;
    for (std::size_t place = 0; place < curve.riskSets().size(); ++place) {
        const SurvivalPoint point = curve.pointAt(place);
        surv.push_back(point.surv);
        stdErr.push_back(point.stdErr.value_or(0));
    }
    print("rows", { double(rows.size()) });
    print("time", curve.riskSets().time);
    print("at_risk", curve.riskSets().atRisk);
    print("surv", surv);
    print("std_err", stdErr);
}

void printCox(SurvivalRows &&rows)
{
    const CoxRowFit fit = timed([&] {
        mergeNearlyEqualTimes(rows);
        return fitCoxRows(coxRiskSets(rows), Ties::Efron);
    });
    print("rows", { double(rows.size()) });
    print("coef", { fit.coef[0] });
    print("information", { 1 / fit.vcov(0, 0) });
    print("loglik", { fit.loglikNull.value_or(0), fit.loglik.value_or(0) });
    print("score", { fit.score.value_or(0) });
}

void printLogRank(SurvivalRows &&rows, const std::vector<int> &group)
{
    const LogRankTest test = timed([&] {
        mergeNearlyEqualTimes(rows);
        return weightedLogRank(rows, group, 2);
    });
    print("rows", { double(rows.size()) });
    print("observed", test.observed);
    print("expected", test.expected);
    print("variance", { test.variance(0, 0) });
    print("chisq", { test.chisq.value_or(0) });
}

} // namespace

bool printSurvivalFit(const std::string &model, const SurvivalData &data)
{
    const bool isTest = model == "logrank";
    SurvivalRows rows = isTest ? data.landmarkRows() : data.rows();
    if (rows.size() == 0)
        return false;
    if (isTest)
        printLogRank(std::move(rows), data.landmarkGroup());
    else if (model == "km")
        printCurve(std::move(rows));
    else if (model == "cox")
        printCox(std::move(rows));
    else
        return false;
    return true;
}
