#include "evidence/chartmark.h"

#include "evidence/bands.h"
#include "evidence/cohorts.h"
#include "evidence/evidence.h"
#include "evidence/naiveview.h"
#include "evidence/riskpieces.h"

#include <algorithm>

namespace Pistis {

namespace {

    std::vector<int> chosen(const EvidenceLog &log, const auto &isWanted)
    {
        std::vector<int> customers;
        for (std::size_t i = 0; i < log.customers.size(); ++i) {
            if (isWanted(i))
                customers.push_back(int(i));
        }
        return customers;
    }

    std::vector<int> lostAtBand(const EvidenceLog &log, const EvidenceResult &result, int band)
    {
        const std::vector<RiskEnd> ends = headlineEnds(log, result);
        std::vector<int> customers;
        RiskPieces(log, ends, headlineRule(result)).each([&](const AtRiskRow &row) {
            if (row.event && std::min(row.visits, bandCount - 1) == band)
                customers.push_back(row.customer);
        });
        return customers;
    }

    std::vector<int> lostAtLag(
        const EvidenceLog &log, const std::vector<RiskEnd> &ends, const EvidenceParameters &parameters, int lag)
    {
        const ExposureRule rule { .window = parameters.window, .lag = lag, .logStart = parameters.logStart };
        return chosen(
            log, [&](std::size_t i) { return ends[i].event && riskSpan(log.customers[i], ends[i], rule).has_value(); });
    }

    // As landmark() takes them in and parts them.
    std::vector<int> landmarkGroup(
        const EvidenceLog &log, const std::vector<RiskEnd> &ends, const EvidenceResult &result, bool high)
    {
        const EvidenceParameters &parameters = result.parameters;
        return chosen(log, [&](std::size_t i) {
            const int day = log.customers[i].firstContact + parameters.landmark;
            if (ends[i].day <= day || (parameters.logStart && day + 1 < *parameters.logStart + parameters.window))
                return false;
            const int visits = visitsBetween(log.visitsOf(i), day + 1 - parameters.window, day);
            return (visits >= result.landmark.median.value_or(0)) == high;
        });
    }

    std::vector<int> notVisitedFor(const EvidenceLog &log, const std::vector<RiskEnd> &ends, int cut, int days)
    {
        return chosen(log, [&](std::size_t i) {
            const auto visits = log.visitsOf(i);
            const auto after = std::ranges::upper_bound(visits, cut);
            const int last = after == visits.begin() ? log.customers[i].firstContact : *(after - 1);
            return ends[i].day == cut && !ends[i].event && last <= cut && cut - last >= days;
        });
    }

} // namespace

std::vector<int> customersBehind(const EvidenceLog &log, const EvidenceResult &result, const ChartMark &mark)
{
    const EvidenceParameters &parameters = result.parameters;
    const std::vector<RiskEnd> ends = lossEnds(log, parameters.cut);
    switch (mark.kind) {
    case ChartMark::Kind::Band:
        return lostAtBand(log, result, std::clamp(mark.value, 0, bandCount - 1));
    case ChartMark::Kind::Lag:
        return lostAtLag(log, ends, parameters, mark.value);
    case ChartMark::Kind::Tenure:
        return chosen(log,
            [&](std::size_t i) { return ends[i].event && ends[i].day - log.customers[i].firstContact <= mark.value; });
    case ChartMark::Kind::Group:
        return landmarkGroup(log, ends, result, mark.value == 1);
    case ChartMark::Kind::Cohort:
        return chosen(log, [&](std::size_t i) {
            const int first = log.customers[i].firstContact;
            const int month = cohortMonth(first) - mark.value;
            return ends[i].event && month >= 0 && month < mark.second && ends[i].day - first <= cohortAge(mark.third);
        });
    case ChartMark::Kind::Gap:
        return notVisitedFor(log, ends, parameters.cut, mark.value);
    case ChartMark::Kind::Reason:
        return chosen(log, [&](std::size_t i) {
            const CustomerSpan &customer = log.customers[i];
            return customer.lostDay && *customer.lostDay <= parameters.cut && customer.endReason == mark.value
                && (mark.third == 0 || *customer.lostDay - customer.firstContact <= mark.third);
        });
    case ChartMark::Kind::Third:
        return naiveThird(log, parameters.cut, mark.value);
    }
    return {};
}

} // namespace Pistis
