#include "evidence/naiveview.h"

#include "evidence/atriskrows.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Pistis {

namespace {

    struct Ranked
    {
        int customer = 0;
        int visits = 0;
        double visitsPerDay = 0;
        bool lost = false;
    };

    // By visits per day, ties in the order of the log.
    std::vector<Ranked> rankedByVisits(const EvidenceLog &log, int cut)
    {
        std::vector<Ranked> ranked;
        const std::vector<RiskEnd> ends = lossEnds(log, cut);
        for (std::size_t i = 0; i < log.customers.size(); ++i) {
            const int days = cut - log.customers[i].firstContact;
            if (days <= 0)
                continue;
            const int visits = visitsBetween(log.visitsOf(i), std::numeric_limits<int>::min(), cut);
            ranked.push_back(
                { .customer = int(i), .visits = visits, .visitsPerDay = double(visits) / days, .lost = ends[i].event });
        }
        std::ranges::stable_sort(ranked, {}, &Ranked::visitsPerDay);
        return ranked;
    }

    // Where each third begins, and the end: rank r (from 1) is low if r <= 1 + (n - 1) / 3 and high if
    // r > 1 + 2 (n - 1) / 3.
    std::array<std::size_t, 4> thirdsOf(std::size_t n)
    {
        if (n == 0)
            return {};
        const std::size_t lowEnd = 1 + (n - 1) / 3;
        return { 0, lowEnd, std::max(lowEnd, 1 + 2 * (n - 1) / 3), n };
    }

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
    const std::vector<Ranked> ranked = rankedByVisits(log, cut);
    for (const Ranked &customer : ranked) {
        view.visits += customer.visits;
        view.losses += customer.lost;
    }
    view.customers = int(ranked.size());
    if (ranked.empty())
        return view;
    const auto begins = thirdsOf(ranked.size());
    view.low = third(ranked, begins[0], begins[1]);
    view.middle = third(ranked, begins[1], begins[2]);
    view.high = third(ranked, begins[2], begins[3]);
    return view;
}

std::vector<int> naiveThird(const EvidenceLog &log, int cut, int third)
{
    const std::vector<Ranked> ranked = rankedByVisits(log, cut);
    const auto begins = thirdsOf(ranked.size());
    std::vector<int> customers;
    for (std::size_t i = begins.at(std::size_t(third)); i < begins.at(std::size_t(third) + 1); ++i)
        customers.push_back(ranked[i].customer);
    std::ranges::sort(customers);
    return customers;
}

} // namespace Pistis
