#pragma once

#include <vector>

// Prints a figure beside its budget; the program's exit code is 1 when any was beyond.
class Budget
{
public:
    void check(const char *name, double figure, double most, const char *unit);
    void checkAtLeast(const char *name, double figure, double least, const char *unit);
    int exitCode() const { return m_beyond ? 1 : 0; }

private:
    void note(const char *name, double figure, const char *bound, double limit, const char *unit, bool within);

    bool m_beyond = false;
};

double median(std::vector<double> values);
double percentile95(std::vector<double> values);
