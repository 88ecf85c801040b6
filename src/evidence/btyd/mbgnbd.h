#pragma once

#include "evidence/btyd/nbd.h"

namespace Pistis {

// MBG/NBD (Batislam, Denizel and Filiztekin 2007): a customer may leave already after the first order.
class MbgNbd : public Nbd
{
public:
    explicit MbgNbd(const NbdParameters &parameters)
        : Nbd(Leaving::AfterEveryOrder, parameters)
    {
    }

    static NbdFit fit(std::span<const Buyer> buyers) { return Nbd::fit(Leaving::AfterEveryOrder, buyers); }
};

} // namespace Pistis
