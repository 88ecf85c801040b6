#pragma once

#include "evidence/rows/survivalrows.h"

#include <Eigen/Core>

#include <optional>

namespace Pistis {

struct LogRankWeight
{
    enum class Kind { LogRank, Gehan, TaroneWare, FlemingHarrington };

    Kind kind = Kind::LogRank;
    double p = 0; // Fleming-Harrington S(t-)^p (1 - S(t-))^q; q = 0 is the G-rho family
    double q = 0;
};

struct LogRankTest
{
    std::vector<int> n {}; // rows, by group
    std::vector<double> observed {}; // weighted sums
    std::vector<double> expected {};
    Eigen::MatrixXd variance {}; // groups x groups
    std::optional<double> chisq {}; // absent unless two groups can be compared
    int df = 0;
    std::optional<double> p {};
};

// Log-rank family between groups, with delayed entry; U and its variance are summed over strata. S is the pooled
// left-continuous Kaplan-Meier curve of the stratum.
LogRankTest weightedLogRank(
    const SurvivalRows &rows, const std::vector<int> &groupOf, int groups, const LogRankWeight &weight = {});

} // namespace Pistis
