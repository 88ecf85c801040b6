#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace Pistis {

// What customers of one lag do, by time and number of visits in the window. A visit enters the window of lag L on the
// L-th day after it enters that of lag 0, so all lags share one clock: u = tenure - lag. They differ only in where a
// customer's time ends, so that what happens before the end of a longer lag is counted there, for both.
struct LagCounts
{
    enum Move {
        Enters, // a visit comes to k others
        Replaces, // likewise, on the day on which another leaves
        Leaves, // a visit goes, k others stay
        Begins, // a customer comes with k visits
        moveCount
    };
    enum End { Stays, IsLost, endCount };

    static constexpr int mostLevels = 64; // numbers of visits in a window

    int lag = 0;
    // A row of times for each number of visits: few numbers are frequent, and their rows stay in the cache. There are
    // rows up to the greatest number that occurs.
    std::vector<std::int32_t> moves {}; // [k][Move][u], after the end of the next longer lag
    std::vector<std::int32_t> ends {}; // [k][End][u]: customers whose last day this is, with k visits
    std::vector<std::int32_t> entries {}; // [days from the first day at risk of lag 0 to the cut], as moves

    std::size_t times() const { return entries.size(); }
    std::size_t levels() const { return entries.empty() ? 0 : ends.size() / (endCount * times()); }
    std::size_t moveRow(std::size_t move, std::size_t visits) const { return (visits * moveCount + move) * times(); }
    std::size_t endRow(std::size_t end, std::size_t visits) const { return (visits * endCount + end) * times(); }
    std::int32_t &move(Move move, int visits, int time)
    {
        return moves[moveRow(move, std::size_t(visits)) + std::size_t(time)];
    }
    std::int32_t &end(bool isLost, int visits, int time)
    {
        return ends[endRow(isLost ? IsLost : Stays, std::size_t(visits)) + std::size_t(time)];
    }

    void reserve(std::size_t times, std::size_t levels); // makes room, and never less

    LagCounts &operator+=(const LagCounts &other);
    void addMoves(const LagCounts &longer); // and entries: what is counted with a longer lag

    // Room that only one of them has was made for a customer who has gone again.
    friend bool operator==(const LagCounts &a, const LagCounts &b);
};

} // namespace Pistis
