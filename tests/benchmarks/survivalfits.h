#pragma once

#include "benchmarks/survivaldata.h"

// Fits one model with the row-wise engine several times and prints the median of the seconds and the numbers of the
// model. False: there is no such model, or there are no rows.
bool printSurvivalFit(const std::string &model, const SurvivalData &data);
