#include "benchmarks/budget.h"

#include <algorithm>
#include <cstdio>

namespace {

double quantile(std::vector<double> values, double share)
{
    const auto place = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace

void Budget::check(const char *name, double figure, double limit, const char *unit)
{
    const bool within = figure <= limit;
    std::printf("%-40s %8.3f %s, budget %.3f %s: %s\n", name, figure, unit, limit, unit, within ? "within" : "BEYOND");
    m_beyond = m_beyond || !within;
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double percentile95(std::vector<double> values) { return quantile(std::move(values), 0.95); }
