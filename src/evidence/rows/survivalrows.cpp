#include "evidence/rows/survivalrows.h"

namespace Pistis {

std::vector<std::vector<std::uint32_t>> SurvivalRows::byStratum() const
{
    std::vector<std::size_t> sizes(std::size_t(strata), 0);
    for (std::size_t row = 0; row < size(); ++row)
        ++sizes[std::size_t(stratumOf(row))];
    std::vector<std::vector<std::uint32_t>> members(sizes.size());
    for (std::size_t place = 0; place < sizes.size(); ++place)
        members[place].reserve(sizes[place]);
    for (std::size_t row = 0; row < size(); ++row)
        members[std::size_t(stratumOf(row))].push_back(std::uint32_t(row));
    return members;
}

} // namespace Pistis
