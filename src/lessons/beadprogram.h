#pragma once

#include "lessons/beadscores.h"

#include <stop_token>

namespace Pistis {

struct FoundBead
{
    SentenceRun left {};
    SentenceRun right {};
    double confidence = 0; // posterior
};

// What the beads of a text say about its translator.
struct BeadStatistics
{
    std::array<double, beadShapes.size()> shapes {}; // expected numbers
    double lengths = 0; // beads of one sentence each
    double logRatios = 0;
};

// The most probable beads of two runs of sentences, and how probable each is among all ways to align them.
class BeadProgram
{
public:
    BeadProgram(const AlignmentEvidence &evidence, SentenceRun left, SentenceRun right, const std::stop_token &stop);

    void weigh(const AlignmentModel &model);
    void addTo(BeadStatistics &statistics) const;
    std::vector<FoundBead> beads() const; // on the way on which the most beads are expected to be right

private:
    // After a bead of both sides, in a run of unpaired left ones, or of unpaired right ones.
    enum State { Paired, LeftAlone, RightAlone, StateCount };
    using Cell = std::array<double, StateCount>;
    using Steps = std::array<std::array<double, beadShapes.size()>, StateCount>;
    using ShapeScores = std::array<float, beadShapes.size()>;

    bool mayStand(int leftPlace, int rightPlace, BeadShape shape) const;
    bool mixesFurniture(int leftPlace, int rightPlace, BeadShape shape) const;
    int blocksSpanned(int leftPlace, int rightPlace, BeadShape shape) const;
    static Steps weighedSteps(const AlignmentModel &model, double runGoesOn);
    bool isBeyondTheOther(int row, int column, BeadShape shape) const;
    float confidence(int row, int column, size_t shape) const;
    void sumForward(double cooling);
    void sumBackward(double cooling);
    void findPosteriors(double cooling);
    template <typename Visit> void forEachStep(int row, int column, double cooling, const Visit &visit) const;

    const AlignmentEvidence &m_evidence;
    SentenceRun m_left;
    SentenceRun m_right;
    std::stop_token m_stop;
    Corridor m_corridor;
    std::vector<ShapeScores> m_words; // of the bead of each shape that ends at a place
    std::vector<ShapeScores> m_scores;
    std::vector<ShapeScores> m_posteriors;
    std::vector<double>
        m_leftAlone; // chance of each sentence to be unpaired, wherever it stands among the other side's
    std::vector<double> m_rightAlone;
    Steps m_steps {};
    Steps m_endSteps {}; // of unpaired sentences beyond the ends of the other text
    std::vector<Cell> m_forward;
    std::vector<Cell> m_backward;
    double m_aloneGain = 0;
};

} // namespace Pistis
