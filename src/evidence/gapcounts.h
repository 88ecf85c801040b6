#pragma once

#include "evidence/atriskrows.h"
#include "evidence/kaplanmeier.h"

namespace Pistis {

// Numbers of gaps between visits by their length: there may be as many gaps as visits.
class GapCounts
{
public:
    // A gap is closed by the next visit; the last one stays open. The first contact is a visit, unless it lies before
    // the start of the log.
    GapCounts(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const std::optional<int> &logStart);

    int closed() const { return m_closed; }
    int open() const { return m_open; }
    long long closedDays() const { return m_closedDays; }
    long long allDays() const { return m_closedDays + m_openDays; }

    TenureCounts atEachLength() const;

private:
    void add(int days, bool isClosed);

    TenureCounts m_counts {}; // atRisk: those of just this length
    int m_closed = 0;
    int m_open = 0;
    long long m_closedDays = 0;
    long long m_openDays = 0;
};

} // namespace Pistis
