#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace Pistis {

// Days are whole numbers, in one count for the whole log (in books: days since 1970-01-01).
struct CustomerSpan
{
    int id = 0; // the caller's own number; the engine only passes it on
    int firstContact = 0;
    std::optional<int> lostDay {}; // last day of the relationship, for a loss and for a competing end
    std::optional<int> firstWarning {};
    int endReason = 0; // 0: lost; k: the competing end EvidenceLog::endReasons[k - 1]
    int segment = -1;
    int owner = -1;
    std::optional<int> lastDay {}; // after it nothing is known, although the log goes on
    int firstSpell = -1; // index of the customer's first entry, where one customer may have several
};

struct VisitDay
{
    int customer = 0; // index into the log
    int day = 0;

    friend bool operator<(const VisitDay &a, const VisitDay &b)
    {
        return a.customer != b.customer ? a.customer < b.customer : a.day < b.day;
    }
};

// Visit days of customer i are days[offsets[i]] .. days[offsets[i + 1] - 1], ascending and distinct.
struct EvidenceLog
{
    std::vector<CustomerSpan> customers {};
    std::vector<int> offsets { 0 }; // one more than customers
    std::vector<int> days {};
    std::vector<std::string> endReasons {};
    std::vector<VisitDay> repeats {}; // visits on days that have one; they count for nothing until that one is removed

    // Takes visit days in any order; several on one day count once.
    void add(const CustomerSpan &customer, std::vector<int> visitDays);

    // The place of a competing end in endReasons, from 1; a new one is added.
    int endReason(const std::string &word);

    std::span<const int> visitsOf(std::size_t customer) const
    {
        const auto from = std::size_t(offsets[customer]);
        return std::span(days).subspan(from, std::size_t(offsets[customer + 1]) - from);
    }
};

} // namespace Pistis
