#include "evidence/evidencelog.h"

#include <algorithm>

namespace Pistis {

void EvidenceLog::add(const CustomerSpan &customer, std::vector<int> visitDays)
{
    if (!std::ranges::is_sorted(visitDays))
        std::ranges::sort(visitDays);
    for (std::size_t i = 1; i < visitDays.size(); ++i) {
        if (visitDays[i] == visitDays[i - 1])
            repeats.push_back({ .customer = int(customers.size()), .day = visitDays[i] });
    }
    const auto repeated = std::ranges::unique(visitDays);
    visitDays.erase(repeated.begin(), repeated.end());
    customers.push_back(customer);
    days.insert(days.end(), visitDays.begin(), visitDays.end());
    offsets.push_back(int(days.size()));
}

int EvidenceLog::endReason(const std::string &word)
{
    const auto found = std::ranges::find(endReasons, word);
    const auto place = int(found - endReasons.begin());
    if (found == endReasons.end())
        endReasons.push_back(word);
    return 1 + place;
}

} // namespace Pistis
