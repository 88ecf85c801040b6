#pragma once

#include "core/customersummary.h"
#include "core/identities.h"

namespace Pistis {

// A customer who may be another record of one and the same.
struct AlikeCustomer
{
    CustomerSummary summary {};
    Likeness likeness = Likeness::Name;
};

} // namespace Pistis
