#pragma once

namespace Pistis {

// A running sum that also keeps what rounding lost (Neumaier 1974, Knuth's two-sum): adding and later subtracting the
// same numbers leaves no trace, so that a small risk set after a large one keeps its digits.
struct CompensatedSum
{
    double sum = 0;
    double lost = 0;

    void add(double x)
    {
        const double next = sum + x;
        const double part = next - sum;
        lost += (sum - (next - part)) + (x - part);
        sum = next;
    }
    double value() const { return sum + lost; }
};

} // namespace Pistis
