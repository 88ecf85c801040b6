#pragma once

#include "lessons/alignmentmodel.h"
#include "lessons/alignmenttokens.h"
#include "lessons/lexicon.h"

#include <cstdint>
#include <vector>

namespace Pistis {

// One side of what is to be aligned, as tokens of which each knows where on the other side it is found.
struct AlignmentSide
{
    static constexpr int exposures = 8; // steps of how much of the other side a token may be found in

    struct Type
    {
        AlignmentToken token {};
        QString stem {};
        bool isKnown = false; // the lexicon has it
        std::vector<int> matches {}; // types of the other side
        std::vector<int> places {}; // sentences of the other side in which one of them is, in order
        std::array<float, exposures> missing {}; // weight of evidence when it is not found
        std::array<float, exposures> gain {}; // what is added when it is
    };

    struct Sentence
    {
        std::vector<int> types {}; // at most 64
        int size = 0; // characters
        double logSize = 0;
        double share = 1; // tokens by the mean of this side
        int block = 0;
        bool isHeading = false;
        bool isFurniture = false; // it looks like a line of the page and not of the text
        bool isEmpty = false;
        std::array<float, exposures> missing {}; // sums over the types
    };

    std::vector<Type> types {};
    std::vector<Sentence> sentences {};
    double logSizeMean = 0;
    double logSizeVariance = 0;
};

struct AlignmentEvidence
{
    AlignmentEvidence(
        const LessonText &greek, const LessonText &english, const Lexicon &lexicon, const AlignmentModel &constants);

    AlignmentSide left {};
    AlignmentSide right {};
    AlignmentModel model {};

    static int exposureOf(double share);
};

} // namespace Pistis
