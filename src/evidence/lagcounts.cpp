#include "evidence/lagcounts.h"

#include <algorithm>
#include <functional>

namespace Pistis {

namespace {

    using Cells = std::vector<std::int32_t>;

    void add(Cells &to, const Cells &from) { std::ranges::transform(to, from, to.begin(), std::plus()); }

    void setTimes(Cells &cells, std::size_t before, std::size_t after)
    {
        Cells moved(before == 0 ? 0 : cells.size() / before * after);
        for (std::size_t from = 0, to = 0; from < cells.size(); from += before, to += after)
            std::copy_n(cells.data() + from, before, moved.data() + to);
        cells = std::move(moved);
    }

    bool hasRoomOf(const LagCounts &a, const LagCounts &b)
    {
        return a.times() >= b.times() && a.levels() >= b.levels();
    }

    LagCounts withRoomOf(LagCounts counts, const LagCounts &other)
    {
        counts.reserve(other.times(), other.levels());
        return counts;
    }

} // namespace

void LagCounts::reserve(std::size_t wantedTimes, std::size_t wantedLevels)
{
    const std::size_t allLevels = std::max(wantedLevels, levels());
    if (wantedTimes > times()) {
        setTimes(moves, times(), wantedTimes);
        setTimes(ends, times(), wantedTimes);
        entries.resize(wantedTimes);
    }
    moves.resize(moveRow(0, allLevels));
    ends.resize(endRow(0, allLevels));
}

LagCounts &LagCounts::operator+=(const LagCounts &other)
{
    addMoves(other);
    add(ends, hasRoomOf(other, *this) ? other.ends : withRoomOf(other, *this).ends);
    return *this;
}

void LagCounts::addMoves(const LagCounts &longer)
{
    reserve(longer.times(), longer.levels());
    if (!hasRoomOf(longer, *this))
        return addMoves(withRoomOf(longer, *this));
    add(moves, longer.moves);
    add(entries, longer.entries);
}

bool operator==(const LagCounts &a, const LagCounts &b)
{
    if (!hasRoomOf(a, b))
        return withRoomOf(a, b) == b;
    if (!hasRoomOf(b, a))
        return a == withRoomOf(b, a);
    return a.lag == b.lag && a.moves == b.moves && a.ends == b.ends && a.entries == b.entries;
}

} // namespace Pistis
