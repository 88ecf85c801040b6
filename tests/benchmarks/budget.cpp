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

void Budget::check(const char *name, double figure, double most, const char *unit)
{
    note(name, figure, "most", most, unit, figure <= most);
}

void Budget::checkAtLeast(const char *name, double figure, double least, const char *unit)
{
    note(name, figure, "least", least, unit, figure >= least);
}

void Budget::note(const char *name, double figure, const char *bound, double limit, const char *unit, bool within)
{
    std::printf("%-40s %8.3f %s, budget at %s %.3f %s: %s\n", name, figure, unit, bound, limit, unit,
        within ? "within" : "BEYOND");
    m_beyond = m_beyond || !within;
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double percentile95(std::vector<double> values) { return quantile(std::move(values), 0.95); }
