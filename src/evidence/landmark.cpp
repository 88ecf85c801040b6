#include "evidence/landmark.h"

#include "evidence/kaplanmeier.h"
#include "evidence/logrank.h"

#include <algorithm>

namespace Pistis {

namespace {

    double medianOf(std::vector<int> values)
    {
        std::ranges::sort(values);
        const std::size_t half = values.size() / 2;
        return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
    }

    std::vector<Spell> spellsOf(const std::vector<AtRiskRow> &rows, int group)
    {
        std::vector<Spell> spells;
        for (const AtRiskRow &row : rows) {
            if (row.visits == group)
                spells.push_back({ .start = row.start, .stop = row.stop, .event = row.event });
        }
        return spells;
    }

} // namespace

LandmarkResult landmark(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const EvidenceParameters &parameters)
{
    LandmarkResult result { .tenure = parameters.landmark };
    std::vector<AtRiskRow> rows;
    std::vector<int> visits;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        const int day = log.customers[i].firstContact + parameters.landmark;
        if (ends[i].day <= day || (parameters.logStart && day + 1 < *parameters.logStart + parameters.window))
            continue;
        visits.push_back(visitsBetween(log.visitsOf(i), day + 1 - parameters.window, day));
        rows.push_back({ .customer = int(i), .stop = ends[i].day - day, .event = ends[i].event });
    }
    result.n = int(rows.size());
    if (rows.empty())
        return result;
    result.median = medianOf(visits);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].visits = visits[i] >= *result.median ? 1 : 0;
        result.high += rows[i].visits;
    }
    result.test = logRank(riskTable(rows));
    for (const bool high : { false, true }) {
        const KaplanMeier curve(spellsOf(rows, high ? 1 : 0));
        (high ? result.highCurve : result.lowCurve) = curve.isEmpty() ? KmCurve {} : curve.curve(parameters.landmark);
        for (const int tenure : parameters.times) {
            if (tenure >= parameters.landmark)
                result.at.push_back(
                    { .high = high, .tenure = tenure, .surv = curve.at(tenure - parameters.landmark).surv });
        }
    }
    return result;
}

} // namespace Pistis
