#pragma once

#include "evidence/btyd/noestimate.h"

#include <optional>
#include <span>

namespace Pistis {

struct SbgParameters
{
    double alpha = 0;
    double beta = 0;

    bool isGood() const; // both above zero and finite
};

struct SbgFit
{
    std::optional<SbgParameters> parameters {};
    std::optional<double> loglik {};
    std::optional<double> gradientMax {}; // by the logarithms of the parameters
    int iterations = 0;
    NoEstimate why = NoEstimate::None;
};

// Shifted beta-geometric model of yearly renewal (Fader and Hardie 2007): every customer leaves at the end of a year
// with an own chance from Beta(alpha, beta).
class Sbg
{
public:
    explicit Sbg(const SbgParameters &parameters);

    // survivors[t]: customers still there after t years; survivors[0] is all of them.
    static SbgFit fit(std::span<const double> survivors);

    double loglik(std::span<const double> survivors) const;
    double gradientMax(std::span<const double> survivors) const;
    double survival(int years) const; // share still there after so many years
    double retention(int year) const; // of those there at the start of this year, counted from 1

private:
    SbgParameters m_values;
};

} // namespace Pistis
