#include "evidence/evidencewarnings.h"

#include "evidence/kaplanmeier.h"
#include "evidence/riskpieces.h"
#include "evidence/tenureperiods.h"

#include <algorithm>
#include <map>
#include <set>

namespace Pistis {

namespace {

    using Warnings = std::vector<EvidenceWarning>;

    void addFewLosses(Warnings &warnings, const LagResult &headline)
    {
        constexpr int manyLosses = 30;
        if (headline.events < manyLosses)
            warnings.push_back({ .id = WarningId::FewLosses, .values = { { "losses", headline.events } } });
    }

    void addThinBands(Warnings &warnings, const LagResult &headline)
    {
        EvidenceWarning warning { .id = WarningId::ThinBands };
        for (const BandResult &band : headline.bands) {
            if (band.thin)
                warning.values.emplace_back("band" + std::to_string(band.band), 1);
        }
        if (!warning.values.empty() && headline.rows > 0)
            warnings.push_back(warning);
    }

    void addNotProportional(Warnings &warnings, const LagResult &headline)
    {
        if (changesWithTenure(headline.zph))
            warnings.push_back({ .id = WarningId::HazardsNotProportional, .values = { { "p", *headline.zph.p } } });
    }

    void addEarlyCensoring(Warnings &warnings, const WarningInput &input)
    {
        constexpr int early = 90;
        int customers = 0;
        int censored = 0;
        for (std::size_t i = 0; i < input.ends.size(); ++i) {
            const auto span = riskSpan(input.log.customers[i], input.ends[i], input.rule);
            customers += span.has_value();
            censored += span && !input.ends[i].event && span->stop - span->start <= early;
        }
        if (2 * censored > customers)
            warnings.push_back(
                { .id = WarningId::EarlyCensoring, .values = { { "share", double(censored) / customers } } });
    }

    void addShortLog(Warnings &warnings, const WarningInput &input)
    {
        constexpr int followUp = 180;
        const EvidenceParameters &parameters = input.result.parameters;
        const auto lag = input.result.headline() ? input.result.headline()->lag : parameters.headlineLag;
        int start = parameters.cut;
        for (const CustomerSpan &customer : input.log.customers)
            start = std::min(start, customer.firstContact);
        const int days = parameters.cut - parameters.logStart.value_or(start);
        const int needed = parameters.window + lag + followUp;
        if (days < needed)
            warnings.push_back({ .id = WarningId::ShortLog, .values = { { "days", days }, { "needed", needed } } });
    }

    void addLeftOut(Warnings &warnings, const WarningInput &input)
    {
        const int customers = int(std::ranges::count_if(input.log.customers,
            [&](const CustomerSpan &customer) { return customer.firstContact <= input.result.parameters.cut; }));
        const int leftOut = customers - input.result.headline()->customers;
        if (leftOut > 0)
            warnings.push_back(
                { .id = WarningId::LeftOut, .values = { { "customers", leftOut }, { "of", customers } } });
    }

    void addLossesOnOneDay(Warnings &warnings, const WarningInput &input)
    {
        constexpr double most = 0.2;
        std::map<int, int> losses;
        int all = 0;
        for (const RiskEnd &end : input.ends) {
            if (end.event) {
                ++losses[end.day];
                ++all;
            }
        }
        const auto peak = std::ranges::max_element(losses, {}, [](const auto &day) { return day.second; });
        if (peak != losses.end() && peak->second > 1 && peak->second > most * all)
            warnings.push_back({ .id = WarningId::LossesOnOneDay,
                .values = { { "share", double(peak->second) / all }, { "day", peak->first } } });
    }

    void addNotEstimable(Warnings &warnings, const LagResult &headline)
    {
        if (headline.events > 0 && !headline.cox.coef)
            warnings.push_back({ .id = WarningId::NotEstimable, .values = { { "lag", headline.lag } } });
    }

} // namespace

std::vector<EvidenceWarning> evidenceWarnings(const WarningInput &input)
{
    constexpr int fewAtRisk = 10;
    Warnings warnings;
    const LagResult &headline = *input.result.headline();
    addFewLosses(warnings, headline);
    addThinBands(warnings, headline);
    addNotProportional(warnings, headline);
    addEarlyCensoring(warnings, input);
    addShortLog(warnings, input);
    addLeftOut(warnings, input);
    if (input.result.verdict.code == VerdictCode::LagSensitive)
        warnings.push_back({ .id = WarningId::LagSensitive });
    addLossesOnOneDay(warnings, input);
    if (!input.result.ownPace)
        warnings.push_back({ .id = WarningId::Unadjusted });
    if (const auto tenure = input.curve.firstTimeBelow(fewAtRisk))
        warnings.push_back({ .id = WarningId::ThinTail, .values = { { "tenure", *tenure } } });
    addNotEstimable(warnings, headline);
    return warnings;
}

} // namespace Pistis
