#pragma once

#include "cli/fitoptions.h"
#include "core/fault.h"

namespace Pistis {

// Something a reader of the numbers should know; goes to `warnings`.
struct FitWarning
{
    QString id {};
    QString message {};
};

// The rows of a file as the options ask for them.
struct FitData
{
    SurvivalRows rows {}; // strata of the options
    std::vector<int> group {}; // 0 .. groupLabels - 1
    QStringList groupLabels {}; // "arm=6-MP", or "all"
    QStringList groupLevels {}; // the level alone if there is one group column
    QStringList strataLabels {};
    QStringList terms {}; // one per covariate
    QStringList causes {}; // of aj, in their order
    std::vector<double> exposureTime {}; // of landmark; not a number: never exposed
    std::vector<std::uint32_t> fileRow {}; // place in the file's data, from 0, of each row
    int dropped = 0;
    int events = 0;
    std::vector<FitWarning> warnings {};
};

// Why there are no rows: a fault of the file as a whole, or a sentence with its place and exit code.
struct FitRefusal
{
    std::optional<Fault> fault {};
    int code = 0;
    QString sentence {};
};

std::variant<FitData, FitRefusal> readFitRows(const FitOptions &options);

} // namespace Pistis
