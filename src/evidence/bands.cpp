#include "evidence/bands.h"

#include "evidence/coxfit.h"
#include "evidence/logrank.h"
#include "evidence/tails.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    constexpr double daysPerYear = 365;
    constexpr int thinLosses = 5;
    constexpr double thinShare = 0.02;

    std::vector<double> lossesByBand(const RiskTable &bands)
    {
        std::vector<double> losses(bandCount);
        for (std::size_t time = 0; time < bands.times.size(); ++time) {
            for (int band = 0; band < bandCount; ++band)
                losses[std::size_t(band)] += bands.lossesAt(time, band);
        }
        return losses;
    }

    // Without losses a band has the estimate hr = 0; leaving it out of the risk sets is the limit of that.
    RiskTable withoutEmptyBands(const RiskTable &bands, const std::vector<double> &losses)
    {
        RiskTable table = bands;
        for (std::size_t cell = 0; cell < table.atRisk.size(); ++cell) {
            if (losses[cell % bandCount] <= 0)
                table.atRisk[cell] = 0;
        }
        return table;
    }

    // Log hazard ratios against the band with most losses, and their covariance.
    struct BandFit
    {
        std::vector<bool> known = std::vector<bool>(bandCount);
        Eigen::VectorXd coef = Eigen::VectorXd::Zero(bandCount);
        Eigen::MatrixXd vcov = Eigen::MatrixXd::Zero(bandCount, bandCount);
    };

    BandFit fitBands(const RiskTable &bands, const std::vector<double> &losses, int most)
    {
        std::vector<int> columns;
        for (int band = 0; band < bandCount; ++band) {
            if (band != most && losses[std::size_t(band)] > 0)
                columns.push_back(band);
        }
        Eigen::MatrixXd x = Eigen::MatrixXd::Zero(bandCount, Eigen::Index(columns.size()));
        for (std::size_t i = 0; i < columns.size(); ++i)
            x(columns[i], Eigen::Index(i)) = 1;
        const CoxFit cox = fitCox(withoutEmptyBands(bands, losses), x);
        BandFit fit;
        fit.known[std::size_t(most)] = true;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!cox.isEstimate(int(i)))
                continue;
            fit.known[std::size_t(columns[i])] = true;
            fit.coef[columns[i]] = cox.coef[Eigen::Index(i)];
            for (std::size_t j = 0; j < columns.size(); ++j)
                fit.vcov(columns[i], columns[j]) = cox.vcov(Eigen::Index(i), Eigen::Index(j));
        }
        return fit;
    }

    void addHazardRatios(std::vector<BandResult> &results, const BandFit &fit, int reference, double rate)
    {
        double meanHr = 0;
        double allDays = 0;
        for (const BandResult &result : results) {
            allDays += double(result.personDays);
            if (result.events > 0 && fit.known[std::size_t(result.band)])
                meanHr += double(result.personDays) * std::exp(fit.coef[result.band]);
        }
        meanHr /= allDays;
        for (BandResult &result : results) {
            result.reference = result.band == reference;
            if (!fit.known[std::size_t(result.band)])
                continue;
            result.retentionYear = std::exp(-daysPerYear * rate * std::exp(fit.coef[result.band]) / meanHr);
            if (!fit.known[std::size_t(reference)])
                continue;
            result.logHr = fit.coef[result.band] - fit.coef[reference];
            result.hr = std::exp(*result.logHr);
            if (result.reference)
                continue;
            const double variance = fit.vcov(result.band, result.band) + fit.vcov(reference, reference)
                - 2 * fit.vcov(result.band, reference);
            result.seLogHr = std::sqrt(variance);
            result.hrLower = std::exp(*result.logHr - normal95 * *result.seLogHr);
            result.hrUpper = std::exp(*result.logHr + normal95 * *result.seLogHr);
        }
    }

} // namespace

RiskTable bandTable(const RiskTable &table)
{
    std::vector<int> groupOf;
    for (int level = 0; level < table.levels; ++level)
        groupOf.push_back(std::min(level, bandCount - 1));
    return grouped(table, groupOf, bandCount);
}

std::vector<BandResult> bandResults(const RiskTable &bands, int reference)
{
    constexpr double perThousand = 1000;
    const std::vector<double> losses = lossesByBand(bands);
    const std::vector<double> expected = expectedLosses(bands);
    const double allDays = double(bands.allPersonDays());
    double allLosses = 0;
    for (const double count : losses)
        allLosses += count;
    const double rate = allDays > 0 ? allLosses / allDays : 0;

    std::vector<BandResult> results;
    for (int band = 0; band < bandCount; ++band) {
        const double observed = losses[std::size_t(band)];
        BandResult result { .band = band,
            .label = std::to_string(band) + (band + 1 == bandCount ? "+" : ""),
            .events = int(observed),
            .personDays = bands.personDays[std::size_t(band)],
            .expected = expected[std::size_t(band)] };
        const double days = double(result.personDays);
        result.thin = observed < thinLosses || days < thinShare * allDays;
        if (days > 0)
            result.rate = perThousand * observed / days;
        if (result.expected > 0) {
            const double scale = perThousand * rate / result.expected;
            const Limits limits = garwoodLimits(observed);
            result.oe = observed / result.expected;
            result.adjustedRate = observed * scale;
            result.adjustedRateLower = limits.lower * scale;
            result.adjustedRateUpper = limits.upper * scale;
        }
        results.push_back(result);
    }
    const int most = int(std::ranges::max_element(losses) - losses.begin());
    if (allLosses > 0)
        addHazardRatios(results, fitBands(bands, losses, most),
            reference == EvidenceParameters::mostLosses ? most : reference, rate);
    else
        results[std::size_t(std::max(0, reference))].reference = true;
    return results;
}

} // namespace Pistis
