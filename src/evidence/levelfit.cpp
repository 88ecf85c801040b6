#include "evidence/levelfit.h"

#include "evidence/efronsums.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    struct Likelihood
    {
        double value = 0;
        double gradient = 0;
        double information = 0;
    };

    // The sums of one Newton step: for each time the moments of the weights of those at risk and of those lost.
    class Levels
    {
    public:
        explicit Levels(const RiskTable &table)
            : m_table(table)
            , m_centred(std::size_t(table.levels))
        {
            double weighted = 0;
            for (int level = 0; level < table.levels; ++level)
                weighted += level * double(table.personDays[std::size_t(level)]);
            const double centre = weighted / double(std::max(1LL, table.allPersonDays()));
            for (int level = 0; level < table.levels; ++level)
                m_centred[std::size_t(level)] = level - centre;
            for (std::size_t time = 0; time < table.times.size(); ++time)
                m_present.push_back(present(time));
        }

        Likelihood at(double coef) const
        {
            // Weights relative to the heaviest level present: never above 1, whatever the coefficient.
            std::vector<double> falling(m_centred.size());
            for (std::size_t i = 0; i < falling.size(); ++i)
                falling[i] = std::exp(-std::abs(coef) * double(i));
            std::vector<double> rising(falling.rbegin(), falling.rend());
            Likelihood total;
            for (std::size_t time = 0; time < m_present.size(); ++time) {
                const Present &here = m_present[time];
                const double *weights
                    = coef > 0 ? rising.data() + (rising.size() - 1 - here.last + here.first) : falling.data();
                const double heaviest = m_centred[coef > 0 ? here.last : here.first];
                addTime(total, time, here, weights);
                total.value += coef * (here.dyingSum - here.deaths * heaviest);
                total.gradient += here.dyingSum;
            }
            return total;
        }

    private:
        struct Present
        {
            std::size_t first = 0; // levels with somebody at risk
            std::size_t last = 0;
            int deaths = 0;
            double dyingSum = 0; // of centred levels
        };

        Present present(std::size_t time) const
        {
            const auto levels = std::size_t(m_table.levels);
            const double *atRisk = m_table.atRisk.data() + time * levels;
            const double *losses = m_table.losses.data() + time * levels;
            Present here { .last = levels - 1 };
            while (here.first < here.last && atRisk[here.first] <= 0)
                ++here.first;
            while (here.last > here.first && atRisk[here.last] <= 0)
                --here.last;
            double deaths = 0;
            for (std::size_t level = here.first; level <= here.last; ++level) {
                deaths += losses[level];
                here.dyingSum += losses[level] * m_centred[level];
            }
            here.deaths = int(deaths);
            return here;
        }

        void addTime(Likelihood &total, std::size_t time, const Present &here, const double *weights) const
        {
            const auto levels = std::size_t(m_table.levels);
            const double *atRisk = m_table.atRisk.data() + time * levels;
            const double *losses = m_table.losses.data() + time * levels;
            double s[3] {};
            double d[3] {};
            for (std::size_t level = here.first; level <= here.last; ++level) {
                const double weight = weights[level - here.first];
                const double x = m_centred[level];
                const double n = atRisk[level] * weight;
                const double e = losses[level] * weight;
                s[0] += n;
                s[1] += n * x;
                s[2] += n * x * x;
                d[0] += e;
                d[1] += e * x;
                d[2] += e * x * x;
            }
            const EfronSums sums = efronSums(s[0], d[0], here.deaths);
            total.value -= sums.log;
            total.gradient -= s[1] * sums.inverse - d[1] * sums.part;
            total.information += s[2] * sums.inverse - d[2] * sums.part - s[1] * s[1] * sums.inverse2
                + 2 * s[1] * d[1] * sums.part1 - d[1] * d[1] * sums.part2;
        }

        const RiskTable &m_table;
        std::vector<double> m_centred;
        std::vector<Present> m_present {};
    };

} // namespace

LevelFit fitLevels(const RiskTable &table, double start)
{
    constexpr double noInformation = 1e-9;
    constexpr int mostIterations = 60;
    constexpr int mostHalvings = 30;
    constexpr double smallStep = 1e-9;
    constexpr double flat = 1e-12;
    LevelFit fit;
    if (table.times.empty())
        return fit;
    const Levels levels(table);
    Likelihood here = levels.at(0);
    fit.loglikNull = fit.loglik = here.value;
    if (here.information <= noInformation)
        return fit;
    fit.score = here.gradient * here.gradient / here.information;
    if (start != 0) {
        const Likelihood there = levels.at(start);
        if (there.value >= here.value && there.information > noInformation) {
            here = there;
            fit.coef = start;
        }
    }
    double step = 0;
    while (fit.iterations < mostIterations && !fit.converged) {
        ++fit.iterations;
        step = here.gradient / here.information;
        if (!std::isfinite(step))
            break;
        Likelihood next = levels.at(fit.coef + step);
        const double slack = 1e-10 * (1 + std::abs(here.value));
        for (int h = 0; h < mostHalvings && !(next.value >= here.value - slack); ++h) {
            step /= 2;
            next = levels.at(fit.coef + step);
        }
        const bool isFlat = std::abs(next.value - here.value) <= flat * (1 + std::abs(next.value));
        const double size = std::abs(step) / std::max(std::abs(fit.coef), 1.0);
        fit.coef += step;
        here = next;
        fit.converged = size <= smallStep;
        if (isFlat && size > 1e-3)
            break;
    }
    fit.loglik = here.value;
    fit.variance = 1 / here.information;
    fit.isEstimate = (fit.converged || std::abs(step) <= 1e-6 * std::max(1.0, std::abs(fit.coef)))
        && std::isfinite(fit.variance) && fit.variance > 0;
    return fit;
}

} // namespace Pistis
