#pragma once

#include "core/practicerandom.h"
#include "evidence/evidencelog.h"

// Logs of the size of a large company, made fast: three years, visits at a pace of each customer's own, every third
// customer lost.
class VisitLog
{
public:
    static constexpr int cut = 1095;

    explicit VisitLog(quint64 seed)
        : m_random(seed)
    {
    }

    Pistis::EvidenceLog log(int customers, int visits);

private:
    Pistis::PracticeRandom m_random;
};
