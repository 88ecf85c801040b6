#pragma once

#include <optional>
#include <stop_token>
#include <vector>

namespace Pistis {

// What an analysis is asked; defaults are those of the specification. The cut is the last day on which the log is
// complete; everything after it is ignored.
struct EvidenceParameters
{
    enum class Adjust { None, OwnPace, Auto };

    // The adjusted model compares customers of equal tenure only within these.
    struct Strata
    {
        bool segment = false;
        bool quarter = false; // of the day at risk

        friend bool operator==(const Strata &, const Strata &) = default;
    };

    static constexpr int mostLosses = -1;

    int cut = 0;
    int window = 90; // days of the exposure window
    int headlineLag = 60;
    std::vector<int> lags { 0, 30, 60, 90 };
    std::optional<int> logStart {}; // only when relationships are older than the log
    int landmark = 180; // tenure in days
    int tau = 730;
    std::vector<int> times { 180, 365, 730 };
    int referenceBand = 0; // 0..5, or mostLosses
    Adjust adjust = Adjust::None;
    Strata strata {};
    bool plainDays = false; // days do not count from 1970-01-01: a quarter is a block of 91 days from day 0
    bool inferred = false; // losses are those of InferredLosses: only the direction of a link may be named
    std::stop_token stop {}; // once stopped, the analysis ends soon and its result is worth nothing
};

} // namespace Pistis
