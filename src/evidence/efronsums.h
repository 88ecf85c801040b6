#pragma once

namespace Pistis {

// Sums over the steps m = 0 .. deaths - 1 of Efron's treatment of ties, with part = m / deaths and
// rest = atRisk - part * dying.
struct EfronSums
{
    double log = 0; // of log rest
    double inverse = 0; // of 1 / rest
    double part = 0; // of part / rest
    double inverse2 = 0; // of 1 / rest^2
    double part1 = 0; // of part / rest^2
    double part2 = 0; // of part^2 / rest^2
};

// atRisk and dying are the weights of those at risk and of those lost at one time. For many losses out of many more the
// sums come from a series in dying / atRisk, to the last digits of a double.
EfronSums efronSums(double atRisk, double dying, int deaths);

} // namespace Pistis
