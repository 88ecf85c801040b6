#include "evidence/naiveview.h"

#include "evidence/atriskrows.h"

#include <algorithm>
#include <limits>

namespace Pistis {

namespace {

    struct Ranked
    {
        double visitsPerDay = 0;
        bool lost = false;
    };

    NaiveThird third(const std::vector<Ranked> &ranked, std::size_t from, std::size_t to)
    {
        NaiveThird result { .n = int(to - from) };
        int kept = 0;
        for (std::size_t i = from; i < to; ++i)
            kept += !ranked[i].lost;
        if (result.n > 0)
            result.retained = double(kept) / result.n;
        return result;
    }

} // namespace

NaiveView naiveView(const EvidenceLog &log, int cut)
{
    NaiveView view;
    std::vector<Ranked> ranked;
    const std::vector<RiskEnd> ends = lossEnds(log, cut);
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        const int days = cut - log.customers[i].firstContact;
        if (days <= 0)
            continue;
        const int visits = visitsBetween(log.visitsOf(i), std::numeric_limits<int>::min(), cut);
        ranked.push_back({ .visitsPerDay = double(visits) / days, .lost = ends[i].event });
        view.visits += visits;
        view.losses += ends[i].event;
    }
    view.customers = int(ranked.size());
    if (ranked.empty())
        return view;
    std::ranges::stable_sort(ranked, {}, &Ranked::visitsPerDay);
    // Rank r (from 1) is low if r <= 1 + (n - 1) / 3 and high if r > 1 + 2 (n - 1) / 3.
    const std::size_t steps = ranked.size() - 1;
    const std::size_t lowEnd = 1 + steps / 3;
    const std::size_t highFrom = std::max(lowEnd, 1 + 2 * steps / 3);
    view.low = third(ranked, 0, lowEnd);
    view.middle = third(ranked, lowEnd, highFrom);
    view.high = third(ranked, highFrom, ranked.size());
    return view;
}

} // namespace Pistis
