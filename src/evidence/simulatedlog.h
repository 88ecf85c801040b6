#pragma once

#include "evidence/evidencelog.h"

#include <cstdint>

namespace Pistis {

// A log whose truth is known (evidence.md 8), to test the engine against it.
struct SimulatedTruth
{
    int customers = 1000;
    int days = 1095; // the cut
    int lastEntry = 730; // first contacts are spread evenly over day 1 to this one
    double visitsPerDay = 1.0 / 30; // mean over customers
    int paceShape = 2; // of the gamma distribution over customers
    double hazard = 5e-4; // of loss, a day without a visit in the window
    double effect = 1; // hazard ratio of one more visit in the window
    int window = 90;
    // Visits fade before a loss: the drawn day is only the onset (the first warning), the loss follows 15 to 60 days
    // later, and in between visits are five times rarer.
    bool fading = false;
};

// The same truth and seed give the same log everywhere.
EvidenceLog simulatedLog(const SimulatedTruth &truth, std::uint64_t seed);

} // namespace Pistis
