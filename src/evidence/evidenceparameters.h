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
    bool inferred = false; // losses are those of InferredLosses: only the direction of a link may be named
    std::stop_token stop {}; // once stopped, the analysis ends soon and its result is worth nothing
};

} // namespace Pistis
