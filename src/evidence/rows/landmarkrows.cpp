#include "evidence/rows/landmarkrows.h"

#include <algorithm>

namespace Pistis {

LandmarkRows landmarkRows(const SurvivalRows &rows, const std::vector<double> &exposureTime, double landmark)
{
    LandmarkRows result { .rows = { .strata = rows.strata, .clusters = rows.clusters } };
    std::vector<Eigen::Index> kept;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!(rows.stop[row] > landmark))
            continue;
        kept.push_back(Eigen::Index(row));
        result.rows.stop.push_back(rows.stop[row] - landmark);
        result.rows.event.push_back(rows.event[row]);
        result.exposed.push_back(exposureTime[row] <= landmark);
        if (rows.isDelayed())
            result.rows.start.push_back(std::max(0.0, rows.start[row] - landmark));
        if (!rows.stratum.empty())
            result.rows.stratum.push_back(rows.stratum[row]);
        if (!rows.weight.empty())
            result.rows.weight.push_back(rows.weight[row]);
        if (!rows.cluster.empty())
            result.rows.cluster.push_back(rows.cluster[row]);
    }
    const Eigen::Index others = rows.covariates.cols();
    result.rows.covariates.resize(Eigen::Index(kept.size()), others + 1);
    for (Eigen::Index place = 0; place < Eigen::Index(kept.size()); ++place)
        result.rows.covariates(place, 0) = result.exposed[std::size_t(place)];
    if (others > 0)
        result.rows.covariates.rightCols(others) = rows.covariates(kept, Eigen::all);
    return result;
}

} // namespace Pistis
