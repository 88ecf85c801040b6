#pragma once

#include "evidence/btyd/nbd.h"

namespace Pistis {

// BG/NBD (Fader, Hardie and Lee 2005): a customer may leave after each repeat order, so one without repeat orders is
// always alive.
class BgNbd : public Nbd
{
public:
    explicit BgNbd(const NbdParameters &parameters);

    static NbdFit fit(std::span<const Buyer> buyers);

    // Orders in the time after the end of observation; absent where the series does not converge.
    std::optional<double> expectedOrders(const Buyer &buyer, double time) const;

    // Repeat orders of a new customer by this time after the first order.
    std::optional<double> expectedOrders(double time) const;

private:
    std::optional<double> ordersOfLiving(double orders, double age, double time) const;

    NbdParameters m_values;
};

} // namespace Pistis
