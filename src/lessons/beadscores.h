#pragma once

#include "lessons/alignmentevidence.h"

namespace Pistis {

// Part of the table of all pairs: for each left sentence a run of right ones.
struct Corridor
{
    std::vector<int> first {}; // of each left place, 0 ... n; places stand between sentences
    std::vector<int> last {}; // included
    std::vector<size_t> start {}; // index of (left place, first) in a flat table

    size_t size() const { return start.empty() ? 0 : start.back() + size_t(last.back() - first.back()) + 1; }
    bool holds(int left, int right) const
    {
        return left >= 0 && right >= first[size_t(left)] && right <= last[size_t(left)];
    }
    size_t at(int left, int right) const { return start[size_t(left)] + size_t(right - first[size_t(left)]); }
};

// Consecutive sentences, from first on.
struct SentenceRun
{
    int first = 0;
    int count = 0;
};

// Evidence is the logarithm of how much more probable both sides of a bead are as translations of each other than as
// strangers. Here: what words say for any bead of a corridor.
class BeadScores
{
public:
    // rows and columns of the corridor count from the first sentences of the two runs.
    BeadScores(const AlignmentEvidence &evidence, SentenceRun left, SentenceRun right, const Corridor &corridor);

    // Of the words of the bead that ends before this left and right place.
    float wordScore(int leftPlace, int rightPlace, BeadShape shape) const;

private:
    double sideScore(const AlignmentSide &side, int sentence, uint64_t found, int exposure) const;

    const AlignmentEvidence &m_evidence;
    SentenceRun m_left;
    SentenceRun m_right;
    const Corridor &m_corridor;
    std::vector<uint64_t> m_leftFound; // which tokens of the left sentence stand in the right one
    std::vector<uint64_t> m_rightFound;
};

// What lengths say.
double lengthEvidence(
    const AlignmentEvidence &evidence, const AlignmentModel &model, int leftFirst, int rightFirst, BeadShape shape);

} // namespace Pistis
