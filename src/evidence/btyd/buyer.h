#pragma once

#include <optional>
#include <span>
#include <vector>

namespace Pistis {

// Orders of one customer as the models of repeat buying see them; any one unit of time for all.
struct Buyer
{
    double orders = 0; // x: repeat orders, the first order not counted
    double lastOrder = 0; // tx: time from the first to the last order, 0 without repeat orders
    double age = 0; // T: time from the first order to the end of observation
    double weight = 1; // customers with exactly these numbers

    bool isGood() const;
};

std::optional<std::size_t> firstBad(std::span<const Buyer> buyers);

// Equal customers joined, their weights summed, ascending.
std::vector<Buyer> distinctBuyers(std::span<const Buyer> buyers);

} // namespace Pistis
