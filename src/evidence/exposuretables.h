#pragma once

#include "evidence/counttables.h"
#include "evidence/evidencelog.h"
#include "evidence/evidenceparameters.h"

#include <map>
#include <unordered_map>

namespace Pistis {

// A log that changes, with its count tables kept in step: each change costs the visits of one customer, not of all.
// Customers are named by their index. Other parameters (a moved cut, another window) need all visits counted again.
class ExposureTables
{
public:
    ExposureTables(EvidenceLog log, const EvidenceParameters &parameters);
    ExposureTables(EvidenceLog log, CountTables counts); // that were made of just this log

    const CountTables &counts() const { return m_all; }
    void recount(const EvidenceParameters &parameters);

    int add(const CustomerSpan &customer, std::vector<int> visitDays); // index of the new customer
    void set(int customer, const CustomerSpan &span); // loss, warning, first contact, end reason, segment
    void replace(int customer, const CustomerSpan &span, std::vector<int> visitDays); // all that is known of one
    int endReason(const std::string &word); // its place as a competing end, from 1; new ones are added
    void addVisit(int customer, int day);
    bool removeVisit(int customer, int day); // false: there was none

    const CustomerSpan &customer(int index) const { return m_log.customers[std::size_t(index)]; }
    std::span<const int> visitsOf(int customer) const;

    // The log as it is now; brings late changes into its columns, in one pass over all visits.
    const EvidenceLog &log();

private:
    void count(int customer, int sign);
    void change(int customer, const auto &change);
    std::vector<int> &editable(int customer);

    EvidenceLog m_log;
    CountTables m_all;
    std::unordered_map<int, std::vector<int>> m_edited {}; // visit days that are not yet in the columns
    std::map<VisitDay, int> m_repeats {}; // further visits on a day that has one
};

} // namespace Pistis
