#pragma once

#include "evidence/atriskrows.h"
#include "evidence/evidenceparameters.h"

#include <cstdint>

namespace Pistis {

class PracticeRandom;

// Deals the visit histories of a log out anew, so that visits know nothing of losses. Histories change owners among
// customers who entered the log on the same day (with days near it, where there are too few of one day) and are moved
// to the new owner's entry. A history that ended with its owner goes on at its own gaps first, and each ends with its
// new owner.
class HistoryShuffle
{
public:
    HistoryShuffle(const EvidenceLog &log, const EvidenceParameters &parameters); // the log must outlive it

    EvidenceLog dealt(std::uint64_t seed) const;

private:
    // Visits in days since the entry, known up to `length`.
    struct History
    {
        std::vector<int> visits {};
        int length = 0;
    };

    int lastVisitDay(std::size_t customer) const;
    void mix(std::vector<std::size_t> &customers, PracticeRandom &random) const;
    std::vector<int> visitsFor(std::size_t customer, const History &history, PracticeRandom &random) const;

    const EvidenceLog &m_log;
    int m_cut;
    std::vector<RiskEnd> m_ends;
    std::vector<int> m_entries {};
    std::vector<History> m_histories {};
    std::vector<int> m_pooledGaps {};
    std::vector<std::vector<std::size_t>> m_blocks {};
};

} // namespace Pistis
