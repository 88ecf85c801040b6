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
};

// Visit days of customer i are days[offsets[i]] .. days[offsets[i + 1] - 1], ascending and distinct.
struct EvidenceLog
{
    std::vector<CustomerSpan> customers {};
    std::vector<int> offsets { 0 }; // one more than customers
    std::vector<int> days {};
    std::vector<std::string> endReasons {};

    // Takes visit days in any order; several on one day count once.
    void add(const CustomerSpan &customer, std::vector<int> visitDays);

    std::span<const int> visitsOf(std::size_t customer) const
    {
        const auto from = std::size_t(offsets[customer]);
        return std::span(days).subspan(from, std::size_t(offsets[customer + 1]) - from);
    }
};

} // namespace Pistis
