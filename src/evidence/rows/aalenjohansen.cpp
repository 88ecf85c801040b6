#include "evidence/rows/aalenjohansen.h"

#include "evidence/rows/compensatedsum.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    std::vector<double> exitsOf(const std::vector<CompetingSpell> &spells)
    {
        std::vector<double> exits;
        exits.reserve(spells.size());
        for (const CompetingSpell &spell : spells)
            exits.push_back(spell.exit);
        return exits;
    }

} // namespace

AalenJohansen::AalenJohansen(std::vector<CompetingSpell> spells, int causes)
    : m_spells(std::move(spells))
    , m_causes(std::size_t(causes))
    , m_exits(exitsOf(m_spells))
{
    countUp();
    sumUp();
}

double &AalenJohansen::at(std::vector<double> &table, std::size_t time, std::size_t cause) const
{
    return table[time * (m_causes + 1) + cause];
}

double AalenJohansen::at(const std::vector<double> &table, std::size_t time, std::size_t cause) const
{
    return table[time * (m_causes + 1) + cause];
}

void AalenJohansen::countUp()
{
    const std::size_t times = m_exits.size();
    std::vector<CompensatedSum> change(times + 1);
    std::vector<CompensatedSum> lost(times * (m_causes + 1));
    for (const CompetingSpell &spell : m_spells) {
        m_entryPlace.push_back(std::uint32_t(m_exits.countUpTo(spell.entry)));
        m_exitPlace.push_back(std::uint32_t(m_exits.countUpTo(spell.exit)));
        const std::size_t exit = m_exitPlace.back() - 1;
        change[m_entryPlace.back()].add(spell.weight);
        change[exit + 1].add(-spell.weight);
        if (spell.cause == 0)
            continue;
        lost[exit * (m_causes + 1)].add(spell.weight);
        lost[exit * (m_causes + 1) + std::size_t(spell.cause)].add(spell.weight);
    }
    CompensatedSum atRisk;
    for (std::size_t time = 0; time < times; ++time) {
        atRisk.add(change[time].sum);
        atRisk.add(change[time].lost);
        m_atRisk.push_back(atRisk.value());
    }
    for (const CompensatedSum &sum : lost)
        m_lost.push_back(sum.value());
}

void AalenJohansen::sumUp()
{
    const std::size_t times = m_exits.size();
    m_state.resize((times + 1) * (m_causes + 1));
    m_drift.resize(m_state.size());
    m_leaving.resize(times + 1);
    m_state[0] = 1;
    for (std::size_t time = 0; time < times; ++time) {
        const double n = m_atRisk[time];
        const double e = at(m_lost, time, 0);
        const double before = at(m_state, time, 0);
        const double hazard = e / n;
        // Where all at risk are lost nothing after depends on them through S, which stays 0.
        const double leaving = n > e ? hazard / (n - e) : 0;
        m_leaving[time + 1] = m_leaving[time] + leaving;
        at(m_state, time + 1, 0) = n > e ? before * (1 - hazard) : 0;
        for (std::size_t cause = 1; cause <= m_causes; ++cause) {
            const double lost = at(m_lost, time, cause);
            const double now = at(m_state, time, cause) + before * lost / n;
            at(m_state, time + 1, cause) = now;
            at(m_drift, time + 1, cause) = at(m_drift, time, cause) + leaving * now + before * lost / (n * n);
        }
    }
}

std::vector<double> AalenJohansen::eventTimes() const
{
    std::vector<double> times;
    for (std::size_t time = 0; time < m_exits.size(); ++time) {
        if (at(m_lost, time, 0) > 0)
            times.push_back(m_exits.times()[time]);
    }
    return times;
}

// Derivative of each state probability after the first `upTo` exit times by the weight of one spell. With h = e / n, S
// changes by S times the sum over the spell's risk times of h / (n - e), less 1 / (n - e) at its own loss; what S loses
// each cause loses in its later increments.
void AalenJohansen::addInfluence(std::vector<double> &influence, std::size_t place, std::size_t upTo) const
{
    const CompetingSpell &spell = m_spells[place];
    const std::size_t entry = m_entryPlace[place];
    const std::size_t exit = m_exitPlace[place];
    const std::size_t last = std::min(exit, upTo);
    if (entry >= last)
        return;
    const double leaving = m_leaving[last] - m_leaving[entry];
    const bool isLost = spell.cause > 0 && exit <= upTo;
    const double left = isLost ? m_atRisk[exit - 1] - at(m_lost, exit - 1, 0) : 0;
    const double atLoss = left > 0 ? 1 / left : 0;
    influence[0] += at(m_state, upTo, 0) * (leaving - atLoss) * spell.weight;
    for (std::size_t cause = 1; cause <= m_causes; ++cause) {
        const double now = at(m_state, upTo, cause);
        double change = leaving * now - (at(m_drift, last, cause) - at(m_drift, entry, cause));
        if (isLost)
            change -= atLoss * (now - at(m_state, exit, cause));
        if (isLost && std::size_t(spell.cause) == cause)
            change += at(m_state, exit - 1, 0) / m_atRisk[exit - 1];
        influence[cause] += change * spell.weight;
    }
}

std::vector<double> AalenJohansen::standardErrors(std::size_t upTo) const
{
    const std::size_t states = m_causes + 1;
    int subjects = 0;
    for (const CompetingSpell &spell : m_spells)
        subjects = std::max(subjects, spell.subject + 1);
    std::vector<double> squares(states);
    const auto addSquares = [&](const double *influence) {
        for (std::size_t state = 0; state < states; ++state)
            squares[state] += influence[state] * influence[state];
    };
    std::vector<double> own(states);
    std::vector<double> ofSubjects(std::size_t(subjects) * states);
    for (std::size_t place = 0; place < m_spells.size(); ++place) {
        std::ranges::fill(own, 0);
        addInfluence(own, place, upTo);
        const CompetingSpell &spell = m_spells[place];
        if (spell.subject < 0) {
            addSquares(own.data());
            continue;
        }
        for (std::size_t state = 0; state < states; ++state)
            ofSubjects[std::size_t(spell.subject) * states + state] += own[state];
    }
    for (std::size_t place = 0; place < ofSubjects.size(); place += states)
        addSquares(ofSubjects.data() + place);
    for (double &square : squares)
        square = std::sqrt(square);
    return squares;
}

StateProbabilities AalenJohansen::at(double time) const
{
    const std::size_t upTo = m_exits.countUpTo(time);
    StateProbabilities point { .time = time, .stdErr = standardErrors(upTo) };
    const bool isHere = upTo > 0 && m_exits.times()[upTo - 1] == time;
    const std::size_t next = isHere ? upTo - 1 : upTo;
    point.atRisk = next < m_atRisk.size() ? m_atRisk[next] : 0;
    const auto first = m_state.begin() + std::ptrdiff_t(upTo * (m_causes + 1));
    point.probability.assign(first, first + std::ptrdiff_t(m_causes + 1));
    return point;
}

} // namespace Pistis
