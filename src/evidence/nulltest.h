#pragma once

#include "evidence/evidencelog.h"
#include "evidence/evidenceparameters.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>

namespace Pistis {

// "Would chance do this?": the user's own log with its visits dealt out anew (HistoryShuffle), so that there is
// certainly no link between visiting and losing, looked at by the naive chart and by the honest analysis.
struct NullTestRun
{
    int rounds = 200;
    std::uint64_t seed = 1;
    std::function<void(int done, int rounds)> progress {}; // called on the thread of the test
    const std::atomic_bool *cancelled = nullptr; // looked at before every round
};

// How often one way of looking has found a link, at 95 %.
struct NullTestCount
{
    int rounds = 0; // in which it had a result at all
    int found = 0;

    std::optional<double> share() const { return rounds > 0 ? std::optional(double(found) / rounds) : std::nullopt; }
};

struct NullTestResult
{
    int rounds = 0; // done; fewer than asked for when cancelled
    NullTestCount naive {}; // logistic regression of "kept" on visits a month
    NullTestCount honest {}; // the headline analysis
    std::optional<double> naiveLow {}; // mean shares kept, thirds of fewest and of most visits
    std::optional<double> naiveHigh {};
    std::optional<double> observed {}; // |z| of the honest analysis of the log as it is
    int asStrong = 0; // rounds in which the honest analysis reached that
};

NullTestResult nullTest(const EvidenceLog &log, const EvidenceParameters &parameters, const NullTestRun &run);

} // namespace Pistis
