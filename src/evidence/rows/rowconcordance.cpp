#include "evidence/rows/rowconcordance.h"

#include "evidence/rows/fenwicktree.h"
#include "evidence/rows/risksets.h"
#include "evidence/rows/timescale.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    // What one row takes part in, in either role, without its own case weight.
    struct Pairs
    {
        double concordant = 0;
        double discordant = 0;
        double tied = 0;

        void add(const Pairs &other, double factor)
        {
            concordant += factor * other.concordant;
            discordant += factor * other.discordant;
            tied += factor * other.tied;
        }
        double all() const { return concordant + discordant + tied; }
        double good() const { return concordant + tied / 2; }
        Pairs turned() const { return { discordant, concordant, tied }; }
    };

    struct Member
    {
        std::uint32_t row = 0;
        std::uint32_t rank = 0; // of the score
        std::uint32_t first = 0; // event times first .. end - 1
        std::uint32_t end = 0;
        bool isLost = false;
        double weight = 1;
    };

    struct Stratum
    {
        std::vector<Member> members {};
        std::vector<std::vector<std::uint32_t>> lost {}; // members by event time
        std::vector<std::vector<std::uint32_t>> leaving {}; // last at risk there, not lost
        std::vector<std::vector<std::uint32_t>> entering {}; // at risk there for the first time
        std::vector<double> pairWeight {}; // by event time
        std::size_t ranks = 0;
    };

    // Sum of the weights below, above and at a rank: pairs of one with lower risk are concordant for the one lost.
    Pairs around(const FenwickTree &tree, std::uint32_t rank, double total)
    {
        const double below = tree.before(rank);
        const double upTo = tree.before(rank + 1);
        return { below, total - upTo, upTo - below };
    }

    // 1/G(t-)^2 at these times.
    std::vector<double> inverseCensoring(const RiskSets &sets, const std::vector<double> &times)
    {
        std::vector<double> weights;
        double g = 1;
        std::size_t place = 0;
        for (const double time : times) {
            for (; place < sets.size() && sets.time[place] < time; ++place) {
                const double left = sets.atRisk[place] - sets.events[place];
                if (left > 0)
                    g *= 1 - sets.censored[place] / left;
            }
            weights.push_back(g > 0 ? 1 / (g * g) : 0);
        }
        return weights;
    }

    Stratum stratumOf(const SurvivalRows &rows, const std::vector<std::uint32_t> &members,
        const std::vector<double> &score, const RiskSets *censoring)
    {
        std::vector<double> scores;
        std::vector<double> eventTimes;
        for (const std::uint32_t row : members) {
            scores.push_back(score[row]);
            if (rows.event[row] > 0)
                eventTimes.push_back(rows.stop[row]);
        }
        std::ranges::sort(scores);
        const auto rest = std::ranges::unique(scores);
        scores.erase(rest.begin(), rest.end());
        const TimeScale scale(std::move(eventTimes));
        Stratum stratum { .lost = std::vector<std::vector<std::uint32_t>>(scale.size()),
            .leaving = std::vector<std::vector<std::uint32_t>>(scale.size()),
            .entering = std::vector<std::vector<std::uint32_t>>(scale.size()),
            .pairWeight
            = censoring ? inverseCensoring(*censoring, scale.times()) : std::vector<double>(scale.size(), 1),
            .ranks = scores.size() };
        for (const std::uint32_t row : members) {
            const Member member { .row = row,
                .rank = std::uint32_t(std::ranges::lower_bound(scores, score[row]) - scores.begin()),
                .first = rows.isDelayed() ? std::uint32_t(scale.countUpTo(rows.start[row])) : 0,
                .end = std::uint32_t(scale.countUpTo(rows.stop[row])),
                .isLost = rows.event[row] > 0,
                .weight = rows.weightOf(row) };
            if (member.first >= member.end)
                continue;
            const auto place = std::uint32_t(stratum.members.size());
            stratum.members.push_back(member);
            (member.isLost ? stratum.lost : stratum.leaving)[member.end - 1].push_back(place);
            stratum.entering[member.first].push_back(place);
        }
        return stratum;
    }

    // Pairs of those lost with those who stay, going back in time with a tree of those at risk.
    void addPairsOfLost(const Stratum &stratum, std::vector<Pairs> &pairs, RowConcordance &sums)
    {
        FenwickTree atRisk(stratum.ranks);
        double total = 0;
        const auto change = [&](const std::vector<std::uint32_t> &places, double sign) {
            for (const std::uint32_t place : places) {
                const Member &member = stratum.members[place];
                atRisk.add(member.rank, sign * member.weight);
                total += sign * member.weight;
            }
        };
        for (std::size_t left = stratum.lost.size(); left > 0; --left) {
            const std::size_t time = left - 1;
            change(stratum.leaving[time], 1);
            for (const std::uint32_t place : stratum.lost[time]) {
                const Member &member = stratum.members[place];
                Pairs found;
                found.add(around(atRisk, member.rank, total), stratum.pairWeight[time]);
                pairs[member.row].add(found, 1);
                sums.concordant += member.weight * found.concordant;
                sums.discordant += member.weight * found.discordant;
                sums.tiedX += member.weight * found.tied;
            }
            change(stratum.lost[time], 1);
            change(stratum.entering[time], -1);
        }
    }

    // Pairs of those who stay with those lost meanwhile, going forward with a tree of the lost.
    void addPairsOfStaying(const Stratum &stratum, std::vector<Pairs> &pairs)
    {
        FenwickTree lost(stratum.ranks);
        double total = 0;
        const auto count = [&](const std::vector<std::uint32_t> &places, double sign) {
            for (const std::uint32_t place : places) {
                const Member &member = stratum.members[place];
                pairs[member.row].add(around(lost, member.rank, total).turned(), sign);
            }
        };
        for (std::size_t time = 0; time < stratum.lost.size(); ++time) {
            count(stratum.entering[time], -1);
            count(stratum.lost[time], 1);
            for (const std::uint32_t place : stratum.lost[time]) {
                const Member &member = stratum.members[place];
                lost.add(member.rank, member.weight * stratum.pairWeight[time]);
                total += member.weight * stratum.pairWeight[time];
            }
            count(stratum.leaving[time], 1);
        }
    }

    // Pairs lost at the same time, with equal and with different scores.
    void addTies(const Stratum &stratum, RowConcordance &sums)
    {
        const auto pairsOf = [](double sum, double squares) { return (sum * sum - squares) / 2; };
        for (std::size_t time = 0; time < stratum.lost.size(); ++time) {
            std::vector<std::uint32_t> lost = stratum.lost[time];
            if (lost.size() < 2)
                continue;
            const auto rankOf = [&](std::uint32_t place) { return stratum.members[place].rank; };
            std::ranges::sort(lost, {}, rankOf);
            double all = 0;
            double allSquares = 0;
            double equal = 0;
            for (std::size_t from = 0; from < lost.size();) {
                double sum = 0;
                double squares = 0;
                std::size_t to = from;
                for (; to < lost.size() && rankOf(lost[to]) == rankOf(lost[from]); ++to) {
                    const double weight = stratum.members[lost[to]].weight;
                    sum += weight;
                    squares += weight * weight;
                }
                equal += to > from + 1 ? pairsOf(sum, squares) : 0;
                all += sum;
                allSquares += squares;
                from = to;
            }
            sums.tiedXY += stratum.pairWeight[time] * equal;
            sums.tiedY += stratum.pairWeight[time] * (pairsOf(all, allSquares) - equal);
        }
    }

} // namespace

RowConcordance rowConcordance(const SurvivalRows &rows, const std::vector<double> &score, PairWeight pairWeight)
{
    RowConcordance result;
    std::vector<Pairs> pairs(rows.size());
    const bool isInverse = pairWeight == PairWeight::InverseCensoring;
    const std::vector<RiskSets> censoring = isInverse ? riskSets(rows) : std::vector<RiskSets>();
    const auto members = rows.byStratum();
    for (std::size_t place = 0; place < members.size(); ++place) {
        const Stratum stratum = stratumOf(rows, members[place], score, isInverse ? &censoring[place] : nullptr);
        addPairsOfLost(stratum, pairs, result);
        addPairsOfStaying(stratum, pairs);
        addTies(stratum, result);
    }
    const double all = result.concordant + result.discordant + result.tiedX;
    if (!(all > 0))
        return result;
    const double c = (result.concordant + result.tiedX / 2) / all;
    const auto clusters = static_cast<std::size_t>(rows.clusters);
    std::vector<double> sums(rows.cluster.empty() ? rows.size() : clusters);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const double change = rows.weightOf(row) * (pairs[row].good() - c * pairs[row].all()) / all;
        sums[rows.cluster.empty() ? row : std::size_t(rows.cluster[row])] += change;
    }
    double squares = 0;
    for (const double sum : sums)
        squares += sum * sum;
    result.c = c;
    result.stdErr = std::sqrt(squares);
    return result;
}

} // namespace Pistis
