#pragma once

#include "evidence/counttables.h"
#include "evidence/smallcounts.h"
#include "evidence/visitlanes.h"

namespace Pistis {

// Customers of a large log on their way into tables, some at a time, so that their visits are compared side by side.
// They are counted by finish() at the latest. Customers for whom lanes have no room are counted one by one.
class CountTables::Batch
{
public:
    Batch(CountTables &tables, const EvidenceLog &log);

    void add(std::size_t customer);
    void finish();

private:
    struct Waiting
    {
        std::size_t customer = 0;
        int toCut = 0;
        bool isLost = false;
    };

    void countWaiting();
    void emptySmall();

    CountTables &m_tables;
    const EvidenceLog &m_log;
    std::vector<int> m_lagDays; // longest first, as the tables
    VisitLanes m_lanes;
    std::vector<Waiting> m_waiting {}; // beside the places of the lanes
    int m_latest = 0; // time of all that wait
    SmallCounts m_small {};
    std::size_t m_inSmall = 0; // customers
};

} // namespace Pistis
