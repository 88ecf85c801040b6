#pragma once

#include "evidence/btyd/buyer.h"
#include "evidence/btyd/noestimate.h"

#include <optional>
#include <span>

namespace Pistis {

// Gamma(r, alpha) over the rates of ordering, Beta(a, b) over the chances of leaving after an order.
struct NbdParameters
{
    double r = 0;
    double alpha = 0;
    double a = 0;
    double b = 0;

    bool isGood() const; // all above zero and finite
};

struct NbdFit
{
    std::optional<NbdParameters> parameters {};
    std::optional<double> loglik {};
    std::optional<double> gradientMax {}; // by the logarithms of the parameters
    int iterations = 0;
    NoEstimate why = NoEstimate::None;
    std::optional<std::size_t> badBuyer {}; // the first one, with NoEstimate::BadValue
};

// What BG/NBD and MBG/NBD have in common: they differ only in whether a customer may leave already after the first
// order. Formulas: Fader, Hardie and Lee 2005; Batislam, Denizel and Filiztekin 2007.
class Nbd
{
public:
    enum class Leaving { AfterRepeatOrders, AfterEveryOrder };

    Nbd(Leaving leaving, const NbdParameters &parameters);

    double loglik(std::span<const Buyer> buyers) const;
    double gradientMax(std::span<const Buyer> buyers) const;
    double alive(const Buyer &buyer) const; // probability at the end of observation

    static NbdFit fit(Leaving leaving, std::span<const Buyer> buyers);

private:
    Leaving m_leaving;
    NbdParameters m_parameters;
};

} // namespace Pistis
