#pragma once

#include "evidence/ownpacerows.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace Pistis {

// Paces by person-days, in steps fine enough that equal parts can be told.
template <std::size_t Bins> class PaceBins
{
public:
    PaceBins(const OwnPaceRows &rows, double mostPace)
    {
        m_perPace = mostPace > 0 ? double(steps - 1) / mostPace : 0;
        std::array<double, steps> days {};
        std::array<double, steps> paceDays {};
        double all = 0;
        rows.each([&](const PacedRow &row) {
            const std::size_t step = stepOf(row.pace);
            const double length = row.row.stop - row.row.start;
            days[step] += length;
            paceDays[step] += length * row.pace;
            all += length;
        });
        double before = 0;
        std::array<double, Bins> daysOf {};
        for (std::size_t step = 0; step < steps; ++step) {
            // The middle of a step decides, so that no bin is empty but where a step holds more than its part.
            const double middle = before + days[step] / 2;
            const std::size_t bin = std::min(Bins - 1, std::size_t(middle / std::max(all, 1.0) * Bins));
            m_binOf[step] = std::uint8_t(bin);
            daysOf[bin] += days[step];
            m_mean[bin] += paceDays[step];
            before += days[step];
        }
        for (std::size_t bin = 0; bin < Bins; ++bin)
            m_mean[bin] = daysOf[bin] > 0 ? m_mean[bin] / daysOf[bin] : 0;
    }

    std::size_t binOf(double pace) const { return m_binOf[stepOf(pace)]; }
    const std::array<double, Bins> &means() const { return m_mean; }

private:
    static constexpr std::size_t steps = 4096;

    std::size_t stepOf(double pace) const { return std::size_t(pace * m_perPace); }

    double m_perPace = 0;
    std::array<std::uint8_t, steps> m_binOf {};
    std::array<double, Bins> m_mean {};
};

} // namespace Pistis
