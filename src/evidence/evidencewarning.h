#pragma once

#include <string>
#include <utility>
#include <vector>

namespace Pistis {

// Numbered as in the specification (W1..W15); the last two are about the fit and the file.
enum class WarningId {
    FewLosses = 1, // losses
    ThinBands, // band0..band5: 1 where a band is too thin to be read
    HazardsNotProportional, // p
    NaiveView,
    EarlyCensoring, // share
    ShortLog, // days, needed
    LeftOut, // customers
    LagSensitive,
    InferredLosses, // share
    LossesOnOneDay, // share, day
    Unadjusted,
    Slices, // slices
    LoggedLate, // days
    ThinTail, // tenure
    IncompleteCohorts,
    NotEstimable, // lag
    VisitsIgnored // unknown_customer, before_first_contact
};

struct EvidenceWarning
{
    WarningId id = WarningId::FewLosses;
    std::vector<std::pair<std::string, double>> values {};

    double value(const std::string &name) const; // 0 when it is not there

    friend bool operator==(const EvidenceWarning &, const EvidenceWarning &) = default;
};

// "W1".."W15", "not_estimable" or "visits_ignored".
std::string wordOf(WarningId id);

} // namespace Pistis
