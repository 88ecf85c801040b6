#pragma once

#include <Eigen/Core>

#include <functional>
#include <vector>

namespace Pistis {

// A function of positive parameters and its derivatives by them.
struct Derivatives
{
    double value = 0;
    Eigen::VectorXd gradient {};
    Eigen::MatrixXd hessian {};
};

struct LogMaximum
{
    Eigen::VectorXd parameters {};
    double value = 0;
    double gradientMax = 0; // largest slope by the logarithm of a parameter
    int iterations = 0;
    bool converged = false;
};

using LogLikelihood = std::function<Derivatives(const Eigen::VectorXd &parameters)>;

// Largest slope by the logarithm of a parameter.
double logSlope(const Derivatives &at, const Eigen::VectorXd &parameters);

// Newton on the logarithms of the parameters, from every start. If the highest end is not a maximum (the function goes
// on rising towards 0 or without bound), nothing is converged, whatever lower maximum another start has found.
LogMaximum logMaximum(const LogLikelihood &likelihood, const std::vector<Eigen::VectorXd> &starts);

} // namespace Pistis
