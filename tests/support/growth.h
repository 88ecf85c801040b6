#pragma once

#include <algorithm>
#include <ctime>

namespace Pistis {

// How many times the processor time of a job grows when its input becomes eight times as long: about 8 when the
// time grows with the length, 64 when with its square. Processor time, so that a loaded machine changes nothing.
// `job` is called with the factor of the length.
template <typename Job> double growth(const Job &job)
{
    const auto spent = [&job](int factor) {
        const std::clock_t start = std::clock();
        job(factor);
        return static_cast<double>(std::clock() - start);
    };
    const double once = std::max({ spent(1), spent(1), 1.0 }); // the first also warms what is made only once
    return spent(8) / once;
}

constexpr double linearGrowth = 24; // between the two, with room for caches and for allocation

} // namespace Pistis
