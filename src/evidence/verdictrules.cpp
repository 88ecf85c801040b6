#include "evidence/verdictrules.h"

#include "evidence/yearlyloss.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    constexpr int enoughLosses = 10;
    constexpr int manyLosses = 30;
    constexpr int readableBand = 5; // losses
    constexpr double weakest = 0.8;
    constexpr double strongest = 1.25;

    bool isClear(const CoxResult &cox) { return cox.hrLower && cox.hrUpper && (*cox.hrLower > 1 || *cox.hrUpper < 1); }

    bool isVaried(const RiskTable &table, const std::vector<BandResult> &bands)
    {
        constexpr double nearlyAll = 0.9;
        const auto all = double(table.allPersonDays());
        if (std::ranges::any_of(
                bands, [&](const BandResult &band) { return double(band.personDays) > nearlyAll * all; }))
            return false;
        int lowest = table.levels;
        int highest = 0;
        int median = 0;
        long long seen = 0;
        for (int level = 0; level < table.levels; ++level) {
            const long long days = table.personDays[std::size_t(level)];
            if (days == 0)
                continue;
            lowest = std::min(lowest, level);
            highest = level;
            if (2 * seen < table.allPersonDays())
                median = level;
            seen += days;
        }
        return lowest < median - 1 || highest > median + 1;
    }

    const CoxResult *coxAt(const std::vector<LagResult> &lags, int lag)
    {
        const auto found = std::ranges::find(lags, lag, &LagResult::lag);
        return found == lags.end() ? nullptr : &found->cox;
    }

    bool isLagSensitive(const VerdictInput &input, Verdict &verdict)
    {
        const CoxResult *now = coxAt(input.lags, 0);
        const CoxResult *later = coxAt(input.lags, 60);
        if (input.warningDated || !now || !later || !(isClear(*now) || isClear(*later)))
            return false;
        int clear = 0;
        for (const int lag : { 30, 60, 90 }) {
            const CoxResult *cox = coxAt(input.lags, lag);
            clear += cox && isClear(*cox);
        }
        const bool turns = now->coef && later->coef && std::signbit(*now->coef) != std::signbit(*later->coef);
        verdict.onlyAtHeadline = isClear(*later) && !isClear(*now);
        return clear < 2 || turns;
    }

    // So many more losses would show a 20 % difference per visit with 80 % power.
    std::optional<int> moreLosses(int losses, const CoxResult &cox)
    {
        constexpr double power = 2.8;
        constexpr double logEffect = 0.223;
        constexpr double most = 1e9;
        if (!cox.se)
            return {};
        const double more = std::ceil(losses * std::pow(power * *cox.se / logEffect, 2) - losses);
        return int(std::clamp(more, 1.0, most));
    }

    std::optional<int> tenLossesDay(const VerdictInput &input)
    {
        constexpr double horizon = 20 * 365;
        const int losses = input.headline.events;
        if (losses < 1 || !input.firstRiskDay || *input.firstRiskDay > input.cut)
            return {};
        const double daysPerLoss = double(input.cut - *input.firstRiskDay + 1) / losses;
        const double wait = std::ceil((enoughLosses - losses) * daysPerLoss);
        if (wait > horizon)
            return {};
        return input.cut + int(wait);
    }

    VerdictBand bandOf(const BandResult &band)
    {
        return {
            .visits = band.band, .orMore = band.label.ends_with('+'), .yearlyLoss = yearlyLoss(*band.adjustedRate)
        };
    }

    void compareBands(Verdict &verdict, const std::vector<BandResult> &bands)
    {
        for (const BandResult &band : bands) {
            if (band.events < readableBand || !band.adjustedRate)
                continue;
            if (!verdict.fewVisits)
                verdict.fewVisits = bandOf(band);
            else
                verdict.manyVisits = bandOf(band);
        }
    }

    VerdictCode codeOf(const VerdictInput &input, Verdict &verdict)
    {
        const CoxResult &cox = input.cox;
        if (verdict.losses < enoughLosses) {
            verdict.tenLossesDay = tenLossesDay(input);
            return VerdictCode::TooFewLosses;
        }
        if (!isVaried(input.table, input.headline.bands))
            return VerdictCode::NoVariation;
        if (isLagSensitive(input, verdict))
            return VerdictCode::LagSensitive;
        if (!cox.hr || !cox.hrLower || !cox.hrUpper)
            return VerdictCode::CannotTell;
        if (!isClear(cox)) {
            verdict.moreLossesNeeded = moreLosses(verdict.losses, cox);
            const int reached = (*cox.hrLower <= weakest) + (*cox.hrUpper >= strongest);
            if (reached == 2)
                return VerdictCode::CannotTell;
            return reached == 1 ? VerdictCode::NoLinkPartial : VerdictCode::NoLink;
        }
        if (*cox.hr > 1)
            return VerdictCode::MoreLosses;
        return verdict.losses < manyLosses ? VerdictCode::EarlySign : VerdictCode::FewerLosses;
    }

    double evalue(double hr)
    {
        double ratio = (1 - std::pow(0.5, std::sqrt(hr))) / (1 - std::pow(0.5, std::sqrt(1 / hr)));
        if (ratio < 1)
            ratio = 1 / ratio;
        return ratio + std::sqrt(ratio * (ratio - 1));
    }

} // namespace

Verdict verdictOf(const VerdictInput &input)
{
    const CoxResult &cox = input.cox;
    Verdict verdict { .headlineLag = input.headline.lag,
        .window = input.window,
        .losses = input.headline.events,
        .hr = cox.hr,
        .lower = cox.hrLower,
        .upper = cox.hrUpper,
        .directionOnly = input.inferred };
    verdict.code = codeOf(input, verdict);
    compareBands(verdict, input.headline.bands);
    return verdict;
}

EValue evalueOf(const CoxResult &cox)
{
    if (!cox.hr || !cox.hrLower || !cox.hrUpper)
        return {};
    EValue result { .point = evalue(*cox.hr), .limit = 1 };
    if (isClear(cox))
        result.limit = evalue(*cox.hr < 1 ? *cox.hrUpper : *cox.hrLower);
    const auto isNumber = [](std::optional<double> x) { return x && std::isfinite(*x); };
    if (!isNumber(result.point))
        result.point.reset();
    if (!isNumber(result.limit))
        result.limit.reset();
    return result;
}

} // namespace Pistis
