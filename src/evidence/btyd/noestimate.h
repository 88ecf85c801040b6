#pragma once

namespace Pistis {

// Why a model of repeat orders or of yearly renewal has no parameters.
enum class NoEstimate {
    None, // it has them
    NoCustomers,
    BadValue, // a value below zero or not finite, a count that is not whole, a last order outside of the age
    NoRepeatOrders,
    NoLosses,
    TooFewYears, // two parameters need two years after the first
    NotConverged // the likelihood has no maximum at finite parameters, or it was not reached
};

} // namespace Pistis
