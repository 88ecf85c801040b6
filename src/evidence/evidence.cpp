#include "evidence/evidence.h"

#include "evidence/competingends.h"
#include "evidence/evidencewarnings.h"
#include "evidence/gaps.h"
#include "evidence/laganalysis.h"
#include "evidence/landmark.h"
#include "evidence/naiveview.h"
#include "evidence/ownpacefit.h"
#include "evidence/splinefit.h"
#include "evidence/tenureperiods.h"
#include "evidence/verdictrules.h"

#include <algorithm>
#include <functional>

namespace Pistis {

namespace {

    constexpr double warnedEnough = 0.8;

    enum class Depth { Quick, Full };

    ExposureRule ruleAt(int lag, const EvidenceParameters &parameters)
    {
        return { .window = parameters.window, .lag = lag, .logStart = parameters.logStart, .stop = parameters.stop };
    }

    KmResult kmResult(const KaplanMeier &curve, const EvidenceParameters &parameters)
    {
        KmResult result { .entryTenure = parameters.window };
        for (const int tenure : parameters.times)
            result.at.push_back(curve.at(tenure));
        if (curve.isEmpty())
            return result;
        result.curve = curve.curve();
        result.rmst = curve.mean(parameters.tau);
        result.rmstSe = curve.meanSe(parameters.tau);
        return result;
    }

    double startAt(const EvidenceResult *before, int lag)
    {
        const LagResult *found = before ? before->lag(lag) : nullptr;
        return found ? found->cox.coef.value_or(0) : 0;
    }

    // Limits are those of the model, but by customer where a customer may have been lost more than once.
    void addErrors(LagResult &result, const LagTables &tables, const EvidenceLog &log, const RiskPieces &pieces)
    {
        CustomerErrors errors(result, tables.table);
        bool isRepeated = false;
        pieces.each([&](const AtRiskRow &row) {
            const int first = log.customers[std::size_t(row.customer)].firstSpell;
            const int customer = first < 0 ? row.customer : first;
            isRepeated = isRepeated || customer != row.customer;
            errors.add(row, customer);
        });
        errors.writeTo(result);
        if (isRepeated)
            useRobustLimits(result.cox);
    }

    bool isWarned(const EvidenceTables &tables) { return tables.warningDated && tables.warnedShare >= warnedEnough; }

    const LagTables &tablesAt(const EvidenceTables &tables, int lag)
    {
        return *std::ranges::find(tables.lags, lag, &LagTables::lag);
    }

    const LagTables &headlineTables(const EvidenceTables &tables, const EvidenceParameters &parameters)
    {
        return isWarned(tables) ? *tables.warningDated : tablesAt(tables, parameters.headlineLag);
    }

    std::vector<LagResult> lagResults(
        const EvidenceTables &tables, const EvidenceParameters &parameters, Depth depth, const EvidenceResult *before)
    {
        std::vector<LagResult> results;
        for (const LagTables &lag : tables.lags) {
            const bool isHeadline = lag.lag == parameters.headlineLag && !isWarned(tables);
            const double start = startAt(before, lag.lag);
            results.push_back(depth == Depth::Full || isHeadline ? lagResult(lag, parameters.referenceBand, start)
                                                                 : lagFit(lag, start));
        }
        return results;
    }

    // All but what is made of the lags.
    EvidenceResult fromTables(
        const EvidenceTables &tables, const EvidenceParameters &parameters, const EvidenceResult *before)
    {
        EvidenceResult result { .parameters = parameters, .path = tables.path };
        if (tables.warningDated) {
            const double start
                = before && before->warningDated ? before->warningDated->analysis.cox.coef.value_or(0) : 0;
            result.warningDated = { .shareOfLosses = tables.warnedShare,
                .isHeadline = isWarned(tables),
                .analysis = lagResult(*tables.warningDated, parameters.referenceBand, start) };
        }
        result.km = kmResult(KaplanMeier(tables.lags.front().tenure), parameters);
        return result;
    }

    void conclude(EvidenceResult &result, const EvidenceTables &tables, const std::vector<LagResult> &lags)
    {
        const EvidenceParameters &parameters = result.parameters;
        for (const LagResult &lag : lags) {
            const bool isAsked = std::ranges::find(parameters.lags, lag.lag) != parameters.lags.end();
            if (isAsked || lag.lag == parameters.headlineLag)
                result.lags.push_back(lag);
        }
        const LagTables &headline = headlineTables(tables, parameters);
        const CoxResult &cox = result.ownPace ? result.ownPace->visits : result.headline()->cox;
        result.verdict = verdictOf({ .headline = *result.headline(),
            .cox = cox,
            .table = headline.table,
            .warningDated = isWarned(tables),
            .inferred = parameters.inferred,
            .lags = lags,
            .window = parameters.window,
            .cut = parameters.cut,
            .firstRiskDay = headline.firstDay });
        if (changesWithTenure(result.headline()->zph))
            result.verdict.periods = result.ownPace ? result.ownPace->periods : tenurePeriods(headline.table);
        result.evalue = evalueOf(cox);
    }

    const LagResult &headlineOf(const EvidenceResult &result, const std::vector<LagResult> &lags)
    {
        return result.warningDated && result.warningDated->isHeadline
            ? result.warningDated->analysis
            : *std::ranges::find(lags, result.parameters.headlineLag, &LagResult::lag);
    }

    // Half a year of customers who were watched before the first window is what an own pace takes at least.
    bool isPaceWanted(const EvidenceLog &log, const EvidenceParameters &parameters)
    {
        using enum EvidenceParameters::Adjust;
        constexpr int enough = 180;
        if (parameters.adjust != Auto)
            return parameters.adjust == OwnPace;
        const auto first = std::ranges::min_element(log.customers, {}, &CustomerSpan::firstContact);
        return first != log.customers.end()
            && parameters.cut - std::max(first->firstContact, parameters.logStart.value_or(first->firstContact))
            >= enough;
    }

    EvidenceTables tablesByRows(const EvidenceLog &log, const CountTables &counts, const EvidenceParameters &parameters)
    {
        EvidenceTables tables { .path = EnginePath::Rows };
        const std::vector<RiskEnd> ends = lossEnds(log, parameters.cut);
        for (const int lag : counts.rule().lags)
            tables.lags.push_back(lagTables(RiskPieces(log, ends, ruleAt(lag, parameters)), log, lag));
        if (counts.warned() > 0) {
            const std::vector<RiskEnd> warned = warningEnds(log, parameters.cut);
            tables.warningDated = lagTables(RiskPieces(log, warned, ruleAt(0, parameters)), log, 0);
        }
        return tables;
    }

    double warnedShare(const CountTables &counts)
    {
        return counts.losses() > 0 ? double(counts.warnedLosses()) / counts.losses() : 0;
    }

} // namespace

CountRule countRule(const EvidenceParameters &parameters)
{
    CountRule rule { .cut = parameters.cut, .window = parameters.window, .logStart = parameters.logStart };
    rule.lags.insert(rule.lags.end(), parameters.lags.begin(), parameters.lags.end());
    rule.lags.push_back(parameters.headlineLag);
    return rule;
}

EvidenceTables evidenceTables(const CountTables &counts)
{
    EvidenceTables tables { .lags = lagTables(counts), .warnedShare = warnedShare(counts) };
    if (counts.warned() > 0)
        tables.warningDated = warningDatedTables(counts);
    return tables;
}

EvidenceTables evidenceTables(const EvidenceLog &log, const EvidenceParameters &parameters)
{
    const CountTables counts = countTables(log, countRule(parameters));
    if (counts.isComplete())
        return evidenceTables(counts);
    EvidenceTables tables = tablesByRows(log, counts, parameters);
    tables.warnedShare = warnedShare(counts);
    return tables;
}

EvidenceResult quickResult(
    const EvidenceTables &tables, const EvidenceParameters &parameters, const EvidenceResult *before)
{
    EvidenceResult result = fromTables(tables, parameters, before);
    conclude(result, tables, lagResults(tables, parameters, Depth::Quick, before));
    return result;
}

EvidenceResult evidenceResult(
    const EvidenceLog &log, const EvidenceTables &tables, const EvidenceParameters &parameters)
{
    EvidenceResult result = fromTables(tables, parameters, nullptr);
    const std::vector<RiskEnd> ends = lossEnds(log, parameters.cut);
    std::vector<LagResult> lags = lagResults(tables, parameters, Depth::Full, nullptr);
    for (LagResult &lag : lags)
        addErrors(lag, tablesAt(tables, lag.lag), log, RiskPieces(log, ends, ruleAt(lag.lag, parameters)));
    const bool warned = isWarned(tables);
    if (result.warningDated) {
        const std::vector<RiskEnd> dated = warningEnds(log, parameters.cut);
        addErrors(
            result.warningDated->analysis, *tables.warningDated, log, RiskPieces(log, dated, ruleAt(0, parameters)));
    }
    const std::vector<RiskEnd> headlineEnds = warned ? warningEnds(log, parameters.cut) : ends;
    const ExposureRule headlineRule = ruleAt(warned ? 0 : parameters.headlineLag, parameters);
    if (isPaceWanted(log, parameters)) {
        const OwnPaceRows rows(log, headlineEnds, headlineRule, parameters.strata, parameters.plainDays);
        const bool changes = changesWithTenure(headlineOf(result, lags).zph);
        result.ownPace = fitOwnPace(rows, headlineRule.lag, changes ? RatioBy::Period : RatioBy::AllTenures);
    }
    result.spline = fitSpline(headlineTables(tables, parameters).table);
    conclude(result, tables, lags);
    // Each of these looks at every customer, which takes a tenth of a second in a large log.
    const auto warn = [&] {
        result.warnings = evidenceWarnings({ .log = log,
            .result = result,
            .ends = headlineEnds,
            .rule = headlineRule,
            .curve = KaplanMeier(tables.lags.front().tenure) });
    };
    for (const std::function<void()> &look :
        std::initializer_list<std::function<void()>> { [&] { result.naive = naiveView(log, parameters.cut); },
            [&] { result.landmark = landmark(log, ends, parameters); },
            [&] { result.competing = competingEnds(log, parameters); },
            [&] { result.gaps = visitGaps(log, ends, parameters); }, warn }) {
        if (!parameters.stop.stop_requested())
            look();
    }
    return result;
}

EvidenceResult evidenceResult(const EvidenceLog &log, const EvidenceParameters &parameters)
{
    return evidenceResult(log, evidenceTables(log, parameters), parameters);
}

std::vector<RiskEnd> headlineEnds(const EvidenceLog &log, const EvidenceResult &result)
{
    const int cut = result.parameters.cut;
    return result.warningDated && result.warningDated->isHeadline ? warningEnds(log, cut) : lossEnds(log, cut);
}

ExposureRule headlineRule(const EvidenceResult &result) { return ruleAt(result.headline()->lag, result.parameters); }

} // namespace Pistis
