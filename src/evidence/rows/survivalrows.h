#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <vector>

namespace Pistis {

// One row per stretch of observation: at risk at t means start < t <= stop. Censoring at t comes after a loss at t.
// All vectors have one value per row or are empty.
struct SurvivalRows
{
    std::vector<double> start {}; // empty: at risk from the beginning
    std::vector<double> stop {};
    std::vector<std::uint16_t> event {}; // 0: censored, otherwise the cause, from 1
    std::vector<int> stratum {}; // 0 .. strata - 1; empty: one stratum
    int strata = 1;
    std::vector<double> weight {}; // positive; empty: 1
    std::vector<int> cluster {}; // 0 .. clusters - 1; empty: every row its own
    int clusters = 0;
    Eigen::MatrixXd covariates {}; // rows x covariates

    std::size_t size() const { return stop.size(); }
    bool isDelayed() const { return !start.empty(); }
    int stratumOf(std::size_t row) const { return stratum.empty() ? 0 : stratum[row]; }
    std::vector<std::vector<std::uint32_t>> byStratum() const; // numbers of the rows of each, ascending
    double weightOf(std::size_t row) const { return weight.empty() ? 1 : weight[row]; }
};

} // namespace Pistis
