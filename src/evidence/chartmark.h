#pragma once

#include "evidence/evidencelog.h"
#include "evidence/evidenceresult.h"

#include <vector>

namespace Pistis {

// Something in a chart that stands for customers.
struct ChartMark
{
    enum class Kind {
        Band, // value: the band; lost while visited so often
        Lag, // value: days left out; lost in that analysis
        Tenure, // value: days; lost within their first so many days
        Group, // value: 1 for those with more visits before the landmark, 0 for the others
        Cohort, // value: months since year 0 of the first month, second: months in the row, third: months of age; lost
        Gap, // value: days; no visit for so long
        Reason, // value: 0 for lost, k for the competing end EvidenceLog::endReasons[k - 1]; third: days, gone within
                // their first so many, or 0 for all
        Third // value: 0, 1, 2 from fewest to most visits a month, as the naive view counts them
    };

    Kind kind = Kind::Band;
    int value = 0;
    int second = 0;
    int third = 0;

    friend bool operator==(const ChartMark &, const ChartMark &) = default;
};

// The customers that a mark of this analysis stands for, as indices into the log, ascending.
std::vector<int> customersBehind(const EvidenceLog &log, const EvidenceResult &result, const ChartMark &mark);

} // namespace Pistis
