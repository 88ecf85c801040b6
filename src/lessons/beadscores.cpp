#include "lessons/beadscores.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Pistis {

namespace {

    double normalLog(double deviation, double variance)
    {
        return -.5 * (deviation * deviation / variance + std::log(variance));
    }

    double shareOf(const AlignmentSide &side, int first, int count)
    {
        double share = 0;
        for (int at = first; at < first + count; ++at)
            share += side.sentences[size_t(at)].share;
        return share;
    }

    double logSizeOf(const AlignmentSide &side, int first, int count)
    {
        if (count == 1)
            return side.sentences[size_t(first)].logSize;
        double size = count - 1; // spaces
        for (int at = first; at < first + count; ++at)
            size += side.sentences[size_t(at)].size;
        return std::log(std::max(1., size));
    }

    // So many sentences of this side with this size, whatever they say.
    double usual(const AlignmentSide &side, double logSize, int count)
    {
        return normalLog(logSize - side.logSizeMean - std::log(count), side.logSizeVariance / count);
    }

} // namespace

double lengthEvidence(
    const AlignmentEvidence &evidence, const AlignmentModel &model, int leftFirst, int rightFirst, BeadShape shape)
{
    const double left = logSizeOf(evidence.left, leftFirst, shape.left);
    const double right = logSizeOf(evidence.right, rightFirst, shape.right);
    const double variance = model.lengthVariance + model.shortVariance / std::exp((left + right) / 2);
    const double together = normalLog(right - left - model.lengthMean, variance);
    const double leftUsual = usual(evidence.left, left, shape.left);
    const double rightUsual = usual(evidence.right, right, shape.right);
    const double strangers = shape.left == shape.right ? (leftUsual + rightUsual) / 2
        : shape.left < shape.right                     ? leftUsual
                                                       : rightUsual;
    return model.lengthWeight * (together - strangers);
}

BeadScores::BeadScores(const AlignmentEvidence &evidence, SentenceRun left, SentenceRun right, const Corridor &corridor)
    : m_evidence(evidence)
    , m_left(left)
    , m_right(right)
    , m_corridor(corridor)
    , m_leftFound(corridor.size(), 0)
    , m_rightFound(corridor.size(), 0)
{
    for (int column = 0; column < right.count; ++column) {
        const auto &types = evidence.right.sentences[size_t(right.first + column)].types;
        for (size_t bit = 0; bit < types.size(); ++bit) {
            for (const int place : evidence.right.types[size_t(types[bit])].places) {
                const int row = place - left.first;
                if (row >= 0 && row < left.count && corridor.holds(row, column))
                    m_rightFound[corridor.at(row, column)] |= uint64_t(1) << bit;
            }
        }
    }
    for (int row = 0; row < left.count; ++row) {
        const auto &types = evidence.left.sentences[size_t(left.first + row)].types;
        for (size_t bit = 0; bit < types.size(); ++bit) {
            const auto &places = evidence.left.types[size_t(types[bit])].places;
            const int lowest = right.first + corridor.first[size_t(row)];
            for (auto place = std::lower_bound(places.begin(), places.end(), lowest); place != places.end(); ++place) {
                const int column = *place - right.first;
                if (column > corridor.last[size_t(row)])
                    break;
                m_leftFound[corridor.at(row, column)] |= uint64_t(1) << bit;
            }
        }
    }
}

double BeadScores::sideScore(const AlignmentSide &side, int sentence, uint64_t found, int exposure) const
{
    const auto &words = side.sentences[size_t(sentence)];
    double score = double(words.missing[size_t(exposure)]);
    for (; found != 0; found &= found - 1)
        score += double(side.types[size_t(words.types[size_t(std::countr_zero(found))])].gain[size_t(exposure)]);
    return score;
}

float BeadScores::wordScore(int leftPlace, int rightPlace, BeadShape shape) const
{
    const int row = leftPlace - shape.left;
    const int column = rightPlace - shape.right;
    const int ofLeft = AlignmentEvidence::exposureOf(shareOf(m_evidence.left, m_left.first + row, shape.left));
    const int ofRight = AlignmentEvidence::exposureOf(shareOf(m_evidence.right, m_right.first + column, shape.right));
    std::array<uint64_t, largestBead> rightFound {};
    double score = 0;
    for (int l = 0; l < shape.left; ++l) {
        uint64_t found = 0;
        for (int r = 0; r < shape.right; ++r) {
            if (!m_corridor.holds(row + l, column + r))
                continue;
            const size_t at = m_corridor.at(row + l, column + r);
            found |= m_leftFound[at];
            rightFound[size_t(r)] |= m_rightFound[at];
        }
        score += sideScore(m_evidence.left, m_left.first + row + l, found, ofRight);
    }
    for (int r = 0; r < shape.right; ++r)
        score += sideScore(m_evidence.right, m_right.first + column + r, rightFound[size_t(r)], ofLeft);
    return float(score);
}

} // namespace Pistis
