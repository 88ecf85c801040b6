#include "lessons/beadprogram.h"

#include "lessons/corridor.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pistis {

namespace {

    constexpr float never = -1e30F;
    constexpr float barely = never / 2;

    double logSum(double one, double two)
    {
        const double more = std::max(one, two);
        return more <= double(barely) ? double(never) : more + std::log1p(std::exp(std::min(one, two) - more));
    }

    // Unpaired sentences that follow each other: those of the left side before those of the right one.
    void putLeftFirst(std::vector<FoundBead> &beads)
    {
        const auto isPair = [](const FoundBead &bead) { return bead.left.count > 0 && bead.right.count > 0; };
        for (auto from = beads.begin(); from != beads.end();) {
            from = std::find_if_not(from, beads.end(), isPair);
            const auto to = std::find_if(from, beads.end(), isPair);
            std::stable_partition(from, to, [](const FoundBead &bead) { return bead.left.count > 0; });
            from = to;
        }
    }

    bool isPaired(BeadShape shape) { return shape.left > 0 && shape.right > 0; }

} // namespace

BeadProgram::BeadProgram(
    const AlignmentEvidence &evidence, SentenceRun left, SentenceRun right, const std::stop_token &stop)
    : m_evidence(evidence)
    , m_left(left)
    , m_right(right)
    , m_stop(stop)
    , m_corridor(corridorOf(evidence, left, right, stop))
    , m_words(m_corridor.size())
    , m_scores(m_corridor.size())
{
    const BeadScores scores(evidence, left, right, m_corridor);
    for (int row = 0; row <= m_left.count && !m_stop.stop_requested(); ++row) {
        for (int column = m_corridor.first[size_t(row)]; column <= m_corridor.last[size_t(row)]; ++column) {
            ShapeScores &here = m_words[m_corridor.at(row, column)];
            for (size_t at = 0; at < beadShapes.size(); ++at) {
                const BeadShape shape = beadShapes[at];
                const bool fits = row >= shape.left && column >= shape.right
                    && m_corridor.holds(row - shape.left, column - shape.right);
                here[at] = !fits || (isPaired(shape) && !mayStand(row, column, shape)) ? never
                    : isPaired(shape) ? scores.wordScore(row, column, shape)
                                      : 0;
            }
        }
    }
}

bool BeadProgram::mayStand(int leftPlace, int rightPlace, BeadShape shape) const
{
    const auto isHeading = [this](const AlignmentSide &side, int at) { return side.sentences[size_t(at)].isHeading; };
    const auto &left = m_evidence.left.sentences;
    const auto &right = m_evidence.right.sentences;
    const int leftFirst = m_left.first + leftPlace - shape.left;
    const int rightFirst = m_right.first + rightPlace - shape.right;
    const bool heading = isHeading(m_evidence.left, leftFirst);
    for (int at = leftFirst; at < leftFirst + shape.left; ++at) {
        if (left[size_t(at)].isEmpty || left[size_t(at)].isHeading != heading)
            return false;
    }
    for (int at = rightFirst; at < rightFirst + shape.right; ++at) {
        if (right[size_t(at)].isEmpty || right[size_t(at)].isHeading != heading)
            return false;
    }
    return true;
}

bool BeadProgram::mixesFurniture(int leftPlace, int rightPlace, BeadShape shape) const
{
    int furniture = 0;
    for (int at = leftPlace - shape.left; at < leftPlace; ++at)
        furniture += m_evidence.left.sentences[size_t(m_left.first + at)].isFurniture;
    for (int at = rightPlace - shape.right; at < rightPlace; ++at)
        furniture += m_evidence.right.sentences[size_t(m_right.first + at)].isFurniture;
    return furniture > 0 && furniture < shape.left + shape.right;
}

int BeadProgram::blocksSpanned(int leftPlace, int rightPlace, BeadShape shape) const
{
    const auto &left = m_evidence.left.sentences;
    const auto &right = m_evidence.right.sentences;
    const int leftLast = m_left.first + leftPlace - 1;
    const int rightLast = m_right.first + rightPlace - 1;
    return left[size_t(leftLast)].block - left[size_t(leftLast - shape.left + 1)].block + right[size_t(rightLast)].block
        - right[size_t(rightLast - shape.right + 1)].block;
}

BeadProgram::Steps BeadProgram::weighedSteps(const AlignmentModel &model, double runGoesOn)
{
    constexpr size_t leftAlone = 1;
    constexpr size_t rightAlone = 2;
    Steps steps {};
    for (size_t at = 0; at < beadShapes.size(); ++at) {
        const double share = model.shapes[at] * (1 - runGoesOn);
        steps[Paired][at] = std::log(model.shapes[at]);
        steps[LeftAlone][at] = std::log(at == leftAlone ? runGoesOn
                : at == rightAlone                      ? share * model.facing
                                                        : share / (1 - model.shapes[leftAlone]));
        steps[RightAlone][at] = at == leftAlone ? double(never)
            : at == rightAlone                  ? std::log(runGoesOn)
                                                : std::log(share / (1 - model.shapes[rightAlone]));
    }
    return steps;
}

bool BeadProgram::isBeyondTheOther(int row, int column, BeadShape shape) const
{
    if (isPaired(shape))
        return false;
    const int other = shape.left > 0 ? m_right.first + column : m_left.first + row;
    const auto &sentences = shape.left > 0 ? m_evidence.right.sentences : m_evidence.left.sentences;
    return other == 0 || other == int(sentences.size());
}

void BeadProgram::weigh(const AlignmentModel &model)
{
    m_steps = weighedSteps(model, model.runGoesOn);
    m_endSteps = weighedSteps(model, model.endGoesOn);
    m_aloneGain = model.aloneGain;
    const double across = std::log(model.acrossBlocks);
    const double furniture = std::log(model.furnitureInText);
    for (int row = 0; row <= m_left.count && !m_stop.stop_requested(); ++row) {
        for (int column = m_corridor.first[size_t(row)]; column <= m_corridor.last[size_t(row)]; ++column) {
            const size_t cell = m_corridor.at(row, column);
            for (size_t at = 0; at < beadShapes.size(); ++at) {
                const BeadShape shape = beadShapes[at];
                m_scores[cell][at] = m_words[cell][at];
                if (m_words[cell][at] > barely && isPaired(shape))
                    m_scores[cell][at] += float(across * blocksSpanned(row, column, shape)
                        + furniture * mixesFurniture(row, column, shape)
                        + lengthEvidence(m_evidence, model, m_left.first + row - shape.left,
                            m_right.first + column - shape.right, shape));
            }
        }
    }
    if (!m_stop.stop_requested())
        findPosteriors(1 / model.temperature);
}

void BeadProgram::findPosteriors(double cooling)
{
    sumForward(cooling);
    sumBackward(cooling);
    m_posteriors.assign(m_corridor.size(), {});
    m_leftAlone.assign(size_t(m_left.count), 0);
    m_rightAlone.assign(size_t(m_right.count), 0);
    const double total = m_backward.front()[Paired];
    for (int row = 0; row <= m_left.count; ++row) {
        for (int column = m_corridor.first[size_t(row)]; column <= m_corridor.last[size_t(row)]; ++column) {
            const size_t cell = m_corridor.at(row, column);
            forEachStep(row, column, cooling, [&](size_t shape, size_t before, int from, int to, double score) {
                const double way = m_forward[before][size_t(from)] + score + m_backward[cell][size_t(to)] - total;
                constexpr double leastWay = -30;
                if (way < leastWay)
                    return;
                const double chance = std::exp(std::min(0., way));
                m_posteriors[cell][shape] += float(chance);
                if (to == LeftAlone)
                    m_leftAlone[size_t(row) - 1] += chance;
                else if (to == RightAlone)
                    m_rightAlone[size_t(column) - 1] += chance;
            });
        }
    }
}

float BeadProgram::confidence(int row, int column, size_t shape) const
{
    if (isPaired(beadShapes[shape]))
        return m_posteriors[m_corridor.at(row, column)][shape];
    return float(beadShapes[shape].left > 0 ? m_leftAlone[size_t(row) - 1] : m_rightAlone[size_t(column) - 1]);
}

void BeadProgram::addTo(BeadStatistics &statistics) const
{
    for (int row = 0; row <= m_left.count; ++row) {
        for (int column = m_corridor.first[size_t(row)]; column <= m_corridor.last[size_t(row)]; ++column) {
            const ShapeScores &here = m_posteriors[m_corridor.at(row, column)];
            for (size_t at = 0; at < beadShapes.size(); ++at)
                statistics.shapes[at] += double(here[at]);
            if (here[0] > 0) {
                const auto &left = m_evidence.left.sentences[size_t(m_left.first + row - 1)];
                const auto &right = m_evidence.right.sentences[size_t(m_right.first + column - 1)];
                statistics.lengths += double(here[0]);
                statistics.logRatios += double(here[0]) * (right.logSize - left.logSize);
            }
        }
    }
}

template <typename Visit> void BeadProgram::forEachStep(int row, int column, double cooling, const Visit &visit) const
{
    const auto &here = m_scores[m_corridor.at(row, column)];
    for (size_t at = 0; at < beadShapes.size(); ++at) {
        if (here[at] <= barely)
            continue;
        const BeadShape shape = beadShapes[at];
        const int to = isPaired(shape) ? Paired : shape.left > 0 ? LeftAlone : RightAlone;
        const size_t before = m_corridor.at(row - shape.left, column - shape.right);
        const Steps &steps = isBeyondTheOther(row, column, shape) ? m_endSteps : m_steps;
        for (int from = 0; from < StateCount; ++from) {
            if (steps[size_t(from)][at] > double(barely))
                visit(at, before, from, to, (double(here[at]) + steps[size_t(from)][at]) * cooling);
        }
    }
}

void BeadProgram::sumForward(double cooling)
{
    m_forward.assign(m_corridor.size(), { double(never), double(never), double(never) });
    m_forward[0][Paired] = 0;
    for (int row = 0; row <= m_left.count; ++row) {
        for (int column = m_corridor.first[size_t(row)]; column <= m_corridor.last[size_t(row)]; ++column) {
            Cell &here = m_forward[m_corridor.at(row, column)];
            forEachStep(row, column, cooling, [&](size_t, size_t before, int from, int to, double score) {
                here[size_t(to)] = logSum(here[size_t(to)], m_forward[before][size_t(from)] + score);
            });
        }
    }
}

void BeadProgram::sumBackward(double cooling)
{
    m_backward.assign(m_corridor.size(), { double(never), double(never), double(never) });
    m_backward.back() = { 0, 0, 0 };
    for (int row = m_left.count; row >= 0; --row) {
        for (int column = m_corridor.last[size_t(row)]; column >= m_corridor.first[size_t(row)]; --column) {
            const Cell here = m_backward[m_corridor.at(row, column)];
            forEachStep(row, column, cooling, [&](size_t, size_t before, int from, int to, double score) {
                double &there = m_backward[before][size_t(from)];
                there = logSum(there, here[size_t(to)] + score);
            });
        }
    }
}

std::vector<FoundBead> BeadProgram::beads() const
{
    std::vector<double> best(m_corridor.size(), -1);
    std::vector<uint8_t> steps(m_corridor.size(), 0);
    best[0] = 0;
    for (int row = 0; row <= m_left.count; ++row) {
        for (int column = m_corridor.first[size_t(row)]; column <= m_corridor.last[size_t(row)]; ++column) {
            const size_t cell = m_corridor.at(row, column);
            for (size_t at = 0; at < beadShapes.size(); ++at) {
                const BeadShape shape = beadShapes[at];
                if (m_scores[cell][at] <= barely)
                    continue;
                const double before = best[m_corridor.at(row - shape.left, column - shape.right)];
                const double gain = double(confidence(row, column, at)) * (isPaired(shape) ? 1 : m_aloneGain);
                if (before >= 0 && before + gain > best[cell]) {
                    best[cell] = before + gain;
                    steps[cell] = uint8_t(at);
                }
            }
        }
    }
    std::vector<FoundBead> beads;
    for (int row = m_left.count, column = m_right.count; row > 0 || column > 0;) {
        const size_t cell = m_corridor.at(row, column);
        const BeadShape shape = beadShapes[steps[cell]];
        row -= shape.left;
        column -= shape.right;
        beads.push_back({ .left = { m_left.first + row, shape.left },
            .right = { m_right.first + column, shape.right },
            .confidence = std::min(1., double(confidence(row + shape.left, column + shape.right, steps[cell]))) });
    }
    std::reverse(beads.begin(), beads.end());
    putLeftFirst(beads);
    return beads;
}

} // namespace Pistis
