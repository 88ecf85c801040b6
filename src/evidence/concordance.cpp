#include "evidence/concordance.h"

#include <cmath>

namespace Pistis {

namespace {

    struct Pairs
    {
        double concordant = 0;
        double discordant = 0;
        double tied = 0;

        Pairs &operator+=(const Pairs &other)
        {
            concordant += other.concordant;
            discordant += other.discordant;
            tied += other.tied;
            return *this;
        }
        Pairs operator-(const Pairs &other) const
        {
            return { concordant - other.concordant, discordant - other.discordant, tied - other.tied };
        }
        double all() const { return concordant + discordant + tied; }
    };

    // Pair counts of one subject of each level, at one time (losing there) or up to a time (being there when others
    // lose).
    struct PairTable
    {
        std::size_t levels = 0;
        std::vector<Pairs> losing {}; // times x levels
        std::vector<Pairs> present {}; // (times + 1) x levels, prefix sums
    };

    PairTable pairTable(const RiskTable &table, bool highIsRisk)
    {
        const auto levels = std::size_t(table.levels);
        PairTable pairs { .levels = levels };
        pairs.losing.resize(table.times.size() * levels);
        pairs.present.resize((table.times.size() + 1) * levels);
        for (std::size_t time = 0; time < table.times.size(); ++time) {
            double staying = 0;
            double dying = 0;
            for (int level = 0; level < table.levels; ++level) {
                staying += table.atRiskAt(time, level) - table.lossesAt(time, level);
                dying += table.lossesAt(time, level);
            }
            double stayingBelow = 0;
            double dyingBelow = 0;
            for (int level = 0; level < table.levels; ++level) {
                const auto cell = time * levels + std::size_t(level);
                const double dyingHere = table.lossesAt(time, level);
                const double stayingHere = table.atRiskAt(time, level) - dyingHere;
                const double stayingAbove = staying - stayingBelow - stayingHere;
                const double dyingAbove = dying - dyingBelow - dyingHere;
                pairs.losing[cell] = highIsRisk ? Pairs { stayingBelow, stayingAbove, stayingHere }
                                                : Pairs { stayingAbove, stayingBelow, stayingHere };
                Pairs &sum = pairs.present[cell + levels];
                sum = pairs.present[cell];
                sum += highIsRisk ? Pairs { dyingAbove, dyingBelow, dyingHere }
                                  : Pairs { dyingBelow, dyingAbove, dyingHere };
                stayingBelow += stayingHere;
                dyingBelow += dyingHere;
            }
        }
        return pairs;
    }

    Pairs pairsOf(const AtRiskRow &row, const RiskTable &table, const PairTable &pairs)
    {
        const auto level = std::size_t(row.visits);
        const auto from = std::size_t(table.timesUpTo[std::size_t(row.start)]);
        auto to = std::size_t(table.timesUpTo[std::size_t(row.stop)]);
        Pairs sum;
        if (row.event)
            sum += pairs.losing[--to * pairs.levels + level];
        sum += pairs.present[to * pairs.levels + level] - pairs.present[from * pairs.levels + level];
        return sum;
    }

} // namespace

ConcordanceResult concordance(const std::vector<AtRiskRow> &rows, const RiskTable &table, double coef)
{
    const PairTable pairs = pairTable(table, coef > 0);
    Pairs total;
    for (std::size_t time = 0; time < table.times.size(); ++time) {
        for (int level = 0; level < table.levels; ++level) {
            const Pairs &one = pairs.losing[time * pairs.levels + std::size_t(level)];
            const double dying = table.lossesAt(time, level);
            total += { dying * one.concordant, dying * one.discordant, dying * one.tied };
        }
    }
    if (total.all() <= 0)
        return {};
    const double c = (total.concordant + total.tied / 2) / total.all();
    double squares = 0;
    Pairs sum;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        sum += pairsOf(rows[i], table, pairs);
        if (i + 1 == rows.size() || rows[i + 1].customer != rows[i].customer) {
            const double delta = (sum.concordant + sum.tied / 2 - c * sum.all()) / total.all();
            squares += delta * delta;
            sum = {};
        }
    }
    return { .c = c, .se = std::sqrt(squares) };
}

} // namespace Pistis
