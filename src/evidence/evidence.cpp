#include "evidence/evidence.h"

#include "evidence/evidencewarnings.h"
#include "evidence/gaps.h"
#include "evidence/laganalysis.h"
#include "evidence/landmark.h"
#include "evidence/naiveview.h"
#include "evidence/verdictrules.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr double warnedEnough = 0.8;

    enum class Depth { Quick, Full };

    ExposureRule ruleAt(int lag, const EvidenceParameters &parameters)
    {
        return { .window = parameters.window, .lag = lag, .logStart = parameters.logStart };
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

    void addErrors(LagResult &result, const LagTables &tables, const RiskPieces &pieces)
    {
        CustomerErrors errors(result, tables.table);
        pieces.each([&](const AtRiskRow &row) { errors.add(row); });
        errors.writeTo(result);
    }

    EvidenceResult fromTables(
        const EvidenceTables &tables, const EvidenceParameters &parameters, Depth depth, const EvidenceResult *before)
    {
        EvidenceResult result { .parameters = parameters, .path = tables.path };
        const bool warned = tables.warningDated && tables.warnedShare >= warnedEnough;
        if (tables.warningDated) {
            const double start
                = before && before->warningDated ? before->warningDated->analysis.cox.coef.value_or(0) : 0;
            result.warningDated = { .shareOfLosses = tables.warnedShare,
                .isHeadline = warned,
                .analysis = lagResult(*tables.warningDated, parameters.referenceBand, start) };
        }
        std::vector<LagResult> all;
        for (const LagTables &lag : tables.lags) {
            const bool isHeadline = lag.lag == parameters.headlineLag;
            const bool isAsked = std::ranges::find(parameters.lags, lag.lag) != parameters.lags.end();
            const bool whole = (isHeadline && !warned) || (depth == Depth::Full && (isHeadline || isAsked));
            const double start = startAt(before, lag.lag);
            all.push_back(whole ? lagResult(lag, parameters.referenceBand, start) : lagFit(lag, start));
            if (isHeadline || isAsked)
                result.lags.push_back(all.back());
        }
        const LagTables &headline
            = warned ? *tables.warningDated : *std::ranges::find(tables.lags, parameters.headlineLag, &LagTables::lag);
        result.km = kmResult(KaplanMeier(tables.lags.front().tenure), parameters);
        result.verdict = verdictOf({ .headline = *result.headline(),
            .table = headline.table,
            .warningDated = warned,
            .lags = all,
            .window = parameters.window,
            .cut = parameters.cut,
            .firstRiskDay = headline.firstDay });
        result.evalue = evalueOf(result.headline()->cox);
        return result;
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
    return fromTables(tables, parameters, Depth::Quick, before);
}

EvidenceResult evidenceResult(
    const EvidenceLog &log, const EvidenceTables &tables, const EvidenceParameters &parameters)
{
    EvidenceResult result = fromTables(tables, parameters, Depth::Full, nullptr);
    const std::vector<RiskEnd> ends = lossEnds(log, parameters.cut);
    for (LagResult &lag : result.lags) {
        const LagTables &counted = *std::ranges::find(tables.lags, lag.lag, &LagTables::lag);
        addErrors(lag, counted, RiskPieces(log, ends, ruleAt(lag.lag, parameters)));
    }
    if (result.warningDated) {
        const std::vector<RiskEnd> warned = warningEnds(log, parameters.cut);
        addErrors(result.warningDated->analysis, *tables.warningDated, RiskPieces(log, warned, ruleAt(0, parameters)));
    }
    result.naive = naiveView(log, parameters.cut);
    result.landmark = landmark(log, ends, parameters);
    result.gaps = visitGaps(log, ends, parameters);
    result.warnings = evidenceWarnings({ .log = log,
        .result = result,
        .ends = headlineEnds(log, result),
        .rule = headlineRule(result),
        .curve = KaplanMeier(tables.lags.front().tenure) });
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
