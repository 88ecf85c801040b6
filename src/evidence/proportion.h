#pragma once

namespace Pistis {

// A share with its 95 % limits, all from 0 to 1.
struct Proportion
{
    double value = 0;
    double lower = 0;
    double upper = 1;
};

// Score limits (Wilson 1927) of `events` out of n; n at least 1.
Proportion wilson95(int events, int n);

} // namespace Pistis
