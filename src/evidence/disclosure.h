#pragma once

#include <vector>

namespace Pistis {

inline constexpr int fewestToShow = 5;

// What the number of one group rests on. A share needs no events of its own: give it n.
struct GroupSize
{
    int n = 0;
    int events = 0;
};

// Which groups of a total may be shown next to it: those of at least five, less those by which a smaller one could be
// found by subtraction. What is left out together is at least two groups and five, too, unless nothing is shown.
// Groups of nothing are never shown and hide nothing.
std::vector<bool> groupsToShow(const std::vector<GroupSize> &groups);

} // namespace Pistis
