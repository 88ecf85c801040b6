#pragma once

#include <optional>

namespace Pistis {

inline constexpr double normal95 = 1.959963984540054;

struct Limits
{
    double lower = 0;
    double upper = 0;
};

// Absent where x is absent, negative or not a number, or df < 1.
std::optional<double> chiSquareTail(std::optional<double> x, int df);
double normalTwoSided(double z);

// Exact 95 % limits of a Poisson mean of which `events` were seen (Garwood 1936).
Limits garwoodLimits(double events);

} // namespace Pistis
