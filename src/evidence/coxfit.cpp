#include "evidence/coxfit.h"

#include "evidence/efronsums.h"

#include <Eigen/Cholesky>

#include <cmath>
#include <limits>

namespace Pistis {

namespace {

    using Eigen::Index;
    using Eigen::MatrixXd;
    using Eigen::VectorXd;

    struct Likelihood
    {
        double value = 0;
        VectorXd gradient {};
        MatrixXd information {};
    };

    // Sums of weight, weight * x and weight * x * x' (its lower half) over levels; plain loops, because the matrices
    // are too small for any other way to be worth its calls.
    struct Moments
    {
        double zeroth = 0;
        VectorXd first {};
        MatrixXd second {};

        explicit Moments(Index p)
            : first(p)
            , second(p, p)
        {
        }

        void clear()
        {
            zeroth = 0;
            first.setZero();
            second.setZero();
        }

        void add(double weight, const double *x)
        {
            zeroth += weight;
            for (Index i = 0; i < first.size(); ++i) {
                const double part = weight * x[i];
                first[i] += part;
                for (Index j = 0; j <= i; ++j)
                    second(i, j) += part * x[j];
            }
        }
    };

    // The likelihood of one table at any coefficients; strata add up.
    class PartialLikelihood
    {
    public:
        PartialLikelihood(const LevelRiskSets &sets, const MatrixXd &x, const TenureRange &range)
            : m_sets(sets)
            , m_range(range)
            , m_x(x)
            , m_columns(x.transpose())
        {
        }

        Likelihood at(const VectorXd &beta) const
        {
            const Index p = m_columns.rows();
            Likelihood total { .gradient = VectorXd::Zero(p), .information = MatrixXd::Zero(p, p) };
            Weights weights(m_x * beta);
            Moments s(p);
            Moments d(p);
            LevelRiskSets::Set before;
            for (const LevelRiskSets::Set &set : m_sets.sets) {
                if (!m_range.contains(set.tenure)) {
                    before = set;
                    continue;
                }
                weights.shiftTo(m_sets.atRisk, before.atRiskEnd, set.atRiskEnd);
                s.clear();
                d.clear();
                for (std::size_t i = before.atRiskEnd; i < set.atRiskEnd; ++i) {
                    const auto &[level, number] = m_sets.atRisk[i];
                    s.add(number * weights.of(level), valuesOf(level));
                }
                double deaths = 0;
                for (std::size_t i = before.lossesEnd; i < set.lossesEnd; ++i) {
                    const auto &[level, number] = m_sets.losses[i];
                    deaths += number;
                    d.add(number * weights.of(level), valuesOf(level));
                    total.value += number * weights.logOf(level);
                    for (Index j = 0; j < p; ++j)
                        total.gradient[j] += number * valuesOf(level)[j];
                }
                addTime(total, s, d, int(deaths));
                before = set;
            }
            total.information.triangularView<Eigen::StrictlyUpper>() = total.information.transpose();
            return total;
        }

    private:
        // Exponentials of scores relative to the highest present, which is mostly that of the time before.
        class Weights
        {
        public:
            explicit Weights(VectorXd scores)
                : m_scores(std::move(scores))
                , m_weights(m_scores.size())
            {
            }

            void shiftTo(const std::vector<LevelRiskSets::Count> &counts, std::size_t from, std::size_t end)
            {
                double highest = -std::numeric_limits<double>::infinity();
                for (std::size_t i = from; i < end; ++i)
                    highest = std::max(highest, m_scores[counts[i].level]);
                if (highest == m_shift)
                    return;
                m_shift = highest;
                for (Index level = 0; level < m_scores.size(); ++level)
                    m_weights[level] = std::exp(m_scores[level] - m_shift);
            }

            double of(int level) const { return m_weights[level]; }
            double logOf(int level) const { return m_scores[level] - m_shift; }

        private:
            VectorXd m_scores;
            VectorXd m_weights;
            double m_shift = std::numeric_limits<double>::quiet_NaN();
        };

        const double *valuesOf(int level) const { return m_columns.data() + level * m_columns.rows(); }

        static void addTime(Likelihood &total, const Moments &s, const Moments &d, int deaths)
        {
            const EfronSums sums = efronSums(s.zeroth, d.zeroth, deaths);
            total.value -= sums.log;
            for (Index i = 0; i < s.first.size(); ++i) {
                total.gradient[i] -= sums.inverse * s.first[i] - sums.part * d.first[i];
                for (Index j = 0; j <= i; ++j)
                    total.information(i, j) += sums.inverse * s.second(i, j) - sums.part * d.second(i, j)
                        - sums.inverse2 * s.first[i] * s.first[j]
                        + sums.part1 * (s.first[i] * d.first[j] + d.first[i] * s.first[j])
                        - sums.part2 * d.first[i] * d.first[j];
            }
        }

        const LevelRiskSets &m_sets;
        TenureRange m_range;
        const MatrixXd &m_x;
        MatrixXd m_columns; // one column a level
    };

    // Columns with a pivot in the Cholesky factor of the information, in order, as a user would drop them.
    std::vector<Index> independentColumns(const MatrixXd &information)
    {
        constexpr double tolerance = 1e-9;
        std::vector<Index> kept;
        for (Index column = 0; column < information.cols(); ++column) {
            std::vector<Index> tried = kept;
            tried.push_back(column);
            const MatrixXd block = information(tried, tried);
            const MatrixXd factor = Eigen::LLT<MatrixXd>(block).matrixL();
            const double pivot = factor(factor.rows() - 1, factor.cols() - 1);
            if (block(block.rows() - 1, block.cols() - 1) > tolerance
                && pivot * pivot > tolerance * information(column, column))
                kept = tried;
        }
        return kept;
    }

    struct Ascent
    {
        VectorXd beta {};
        Likelihood at {};
        VectorXd lastStep {};
        int iterations = 0;
        bool converged = false;
    };

    Ascent climb(const PartialLikelihood &likelihood, Index columns, Likelihood start, const std::stop_token &stop)
    {
        constexpr int mostIterations = 60;
        constexpr int mostHalvings = 30;
        constexpr double smallStep = 1e-9;
        constexpr double flat = 1e-12;
        Ascent ascent { .beta = VectorXd::Zero(columns), .at = std::move(start) };
        while (ascent.iterations < mostIterations && !ascent.converged && !stop.stop_requested()) {
            ++ascent.iterations;
            VectorXd step = Eigen::LDLT<MatrixXd>(ascent.at.information).solve(ascent.at.gradient);
            if (!step.allFinite())
                break;
            Likelihood next = likelihood.at(ascent.beta + step);
            const double slack = 1e-10 * (1 + std::abs(ascent.at.value));
            for (int h = 0; h < mostHalvings && !(next.value >= ascent.at.value - slack); ++h) {
                step /= 2;
                next = likelihood.at(ascent.beta + step);
            }
            const double gain = std::abs(next.value - ascent.at.value);
            const double size = (step.array().abs() / ascent.beta.array().abs().max(1.0)).maxCoeff();
            const bool isFlat = gain <= flat * (1 + std::abs(next.value));
            ascent.beta += step;
            ascent.at = std::move(next);
            ascent.lastStep = step;
            ascent.converged = size <= smallStep;
            if (isFlat && size > 1e-3)
                break;
        }
        return ascent;
    }

} // namespace

CoxFit fitCox(
    const LevelRiskSets &sets, const MatrixXd &covariates, const TenureRange &range, const std::stop_token &stop)
{
    const Index p = covariates.cols();
    CoxFit fit { .coef = VectorXd::Zero(p),
        .vcov = MatrixXd::Zero(p, p),
        .estimable = std::vector<bool>(std::size_t(p)),
        .bounded = std::vector<bool>(std::size_t(p)) };
    if (sets.sets.empty() || p == 0)
        return fit;

    VectorXd weights(sets.levels);
    for (int level = 0; level < sets.levels; ++level)
        weights[level] = double(sets.personDays[std::size_t(level)]);
    const VectorXd centre = covariates.transpose() * weights / weights.sum();
    const MatrixXd centred = covariates.rowwise() - centre.transpose();

    const Likelihood null = PartialLikelihood(sets, centred, range).at(VectorXd::Zero(p));
    fit.loglikNull = fit.loglik = null.value;
    const std::vector<Index> kept = independentColumns(null.information);
    if (kept.empty())
        return fit;
    const MatrixXd x = centred(Eigen::all, kept);
    const PartialLikelihood likelihood(sets, x, range);
    const Likelihood start = likelihood.at(VectorXd::Zero(x.cols()));
    fit.score = start.gradient.dot(Eigen::LDLT<MatrixXd>(start.information).solve(start.gradient));

    const Ascent ascent = climb(likelihood, x.cols(), start, stop);
    const MatrixXd inverse = Eigen::LDLT<MatrixXd>(ascent.at.information).solve(MatrixXd::Identity(x.cols(), x.cols()));
    fit.iterations = ascent.iterations;
    fit.converged = ascent.converged;
    fit.loglik = ascent.at.value;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto column = std::size_t(kept[i]);
        const auto at = Index(i);
        fit.estimable[column] = true;
        fit.bounded[column]
            = ascent.converged || std::abs(ascent.lastStep[at]) <= 1e-6 * std::max(1.0, std::abs(ascent.beta[at]));
        fit.bounded[column] = fit.bounded[column] && std::isfinite(inverse(at, at)) && inverse(at, at) > 0;
        fit.coef[kept[i]] = ascent.beta[at];
        for (std::size_t j = 0; j < kept.size(); ++j)
            fit.vcov(kept[i], kept[j]) = inverse(at, Index(j));
    }
    return fit;
}

CoxFit fitCox(const RiskTable &table, const MatrixXd &covariates) { return fitCox(levelRiskSets(table), covariates); }

} // namespace Pistis
