#pragma once

#include "evidence/btyd/buyer.h"
#include "evidence/btyd/logmaximum.h"

#include <span>

namespace Pistis {

// Log-likelihood of r, alpha, a, b with its derivatives by them (evidence.md 3.2 H, by log-gamma). leavings: how often
// a customer could have left before the first repeat order, 0 for BG/NBD and 1 for MBG/NBD.
Derivatives nbdLikelihood(std::span<const Buyer> buyers, const Eigen::VectorXd &parameters, int leavings);

} // namespace Pistis
