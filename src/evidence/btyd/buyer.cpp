#include "evidence/btyd/buyer.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Pistis {

namespace {

    auto numbersOf(const Buyer &buyer) { return std::tuple(buyer.orders, buyer.lastOrder, buyer.age); }

} // namespace

bool Buyer::isGood() const
{
    for (const double value : { orders, lastOrder, age, weight }) {
        if (!std::isfinite(value) || value < 0)
            return false;
    }
    return orders == std::floor(orders) && lastOrder <= age && (orders > 0 || lastOrder == 0);
}

std::optional<std::size_t> firstBad(std::span<const Buyer> buyers)
{
    const auto bad = std::ranges::find_if_not(buyers, &Buyer::isGood);
    if (bad == buyers.end())
        return {};
    return std::size_t(bad - buyers.begin());
}

std::vector<Buyer> distinctBuyers(std::span<const Buyer> buyers)
{
    std::vector<Buyer> sorted(buyers.begin(), buyers.end());
    std::ranges::sort(sorted, {}, numbersOf);
    std::vector<Buyer> distinct;
    for (const Buyer &buyer : sorted) {
        if (!distinct.empty() && numbersOf(distinct.back()) == numbersOf(buyer))
            distinct.back().weight += buyer.weight;
        else
            distinct.push_back(buyer);
    }
    return distinct;
}

} // namespace Pistis
