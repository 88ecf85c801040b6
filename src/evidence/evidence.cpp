#include "evidence/evidence.h"

#include "evidence/evidencewarnings.h"
#include "evidence/gaps.h"
#include "evidence/kaplanmeier.h"
#include "evidence/landmark.h"
#include "evidence/naiveview.h"
#include "evidence/verdictrules.h"

#include <algorithm>
#include <set>

namespace Pistis {

namespace {

    constexpr double warnedEnough = 0.8;

    struct WarnedShare
    {
        int losses = 0;
        int warned = 0;
        bool any = false;

        double share() const { return losses > 0 ? double(warned) / losses : 0; }
    };

    WarnedShare warnedShare(const EvidenceLog &log, const std::vector<RiskEnd> &ends)
    {
        WarnedShare count;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const CustomerSpan &customer = log.customers[i];
            const bool competing = customer.lostDay && customer.endReason != 0;
            const bool warned = !competing && customer.firstWarning && *customer.firstWarning <= ends[i].day;
            count.any = count.any || warned;
            count.losses += ends[i].event;
            count.warned += ends[i].event && warned;
        }
        return count;
    }

    std::vector<Spell> spellsOf(const std::vector<AtRiskRow> &rows)
    {
        std::vector<Spell> spells;
        spells.reserve(rows.size());
        for (const AtRiskRow &row : rows)
            spells.push_back({ .start = row.start, .stop = row.stop, .event = row.event });
        return spells;
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

    std::optional<int> firstRiskDay(const EvidenceLog &log, const std::vector<AtRiskRow> &rows)
    {
        std::optional<int> first;
        for (const AtRiskRow &row : rows) {
            const int day = log.customers[std::size_t(row.customer)].firstContact + row.start + 1;
            first = std::min(first.value_or(day), day);
        }
        return first;
    }

} // namespace

EvidenceTables evidenceTables(const EvidenceLog &log, const EvidenceParameters &parameters)
{
    EvidenceTables tables { .ends = lossEnds(log, parameters.cut) };
    std::set<int> lags { 0, 30, 60, 90, parameters.headlineLag };
    lags.insert(parameters.lags.begin(), parameters.lags.end());
    const auto rule = [&](int lag) {
        return ExposureRule { .window = parameters.window, .lag = lag, .logStart = parameters.logStart };
    };
    for (const int lag : lags)
        tables.lags.push_back(lagTables(log, tables.ends, rule(lag)));
    if (warnedShare(log, tables.ends).any) {
        tables.warningEnds = warningEnds(log, parameters.cut);
        tables.warningDated = lagTables(log, tables.warningEnds, rule(0));
    }
    return tables;
}

EvidenceResult evidenceResult(
    const EvidenceLog &log, const EvidenceTables &tables, const EvidenceParameters &parameters)
{
    EvidenceResult result { .parameters = parameters, .naive = naiveView(log, parameters.cut) };
    std::vector<LagResult> all;
    for (const LagTables &lag : tables.lags)
        all.push_back(lagResult(lag, parameters.referenceBand));
    for (const LagResult &lag : all) {
        if (lag.lag == parameters.headlineLag || std::ranges::find(parameters.lags, lag.lag) != parameters.lags.end())
            result.lags.push_back(lag);
    }
    const bool hasWarnings = !tables.warningEnds.empty();
    if (hasWarnings) {
        const double share = warnedShare(log, tables.ends).share();
        result.warningDated = { .shareOfLosses = share,
            .isHeadline = share >= warnedEnough,
            .analysis = lagResult(tables.warningDated, parameters.referenceBand) };
    }

    const KaplanMeier curve(spellsOf(std::ranges::find(tables.lags, 0, &LagTables::lag)->rows));
    result.km = kmResult(curve, parameters);
    result.landmark = landmark(log, tables.ends, parameters);
    result.gaps = visitGaps(log, tables.ends, parameters);

    const bool isWarningDated = hasWarnings && result.warningDated->isHeadline;
    const LagTables &headline = headlineTables(tables, result);
    result.verdict = verdictOf({ .headline = *result.headline(),
        .table = headline.table,
        .warningDated = isWarningDated,
        .lags = all,
        .window = parameters.window,
        .cut = parameters.cut,
        .firstRiskDay = firstRiskDay(log, headline.rows) });
    result.evalue = evalueOf(result.headline()->cox);
    result.warnings = evidenceWarnings({ .log = log,
        .result = result,
        .ends = isWarningDated ? tables.warningEnds : tables.ends,
        .rows = headline.rows,
        .curve = curve });
    return result;
}

const LagTables &headlineTables(const EvidenceTables &tables, const EvidenceResult &result)
{
    if (result.warningDated && result.warningDated->isHeadline)
        return tables.warningDated;
    return *std::ranges::find(tables.lags, result.parameters.headlineLag, &LagTables::lag);
}

EvidenceResult evidenceResult(const EvidenceLog &log, const EvidenceParameters &parameters)
{
    return evidenceResult(log, evidenceTables(log, parameters), parameters);
}

} // namespace Pistis
