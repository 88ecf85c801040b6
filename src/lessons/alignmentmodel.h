#pragma once

#include <array>

namespace Pistis {

// One shape of a bead: so many sentences of each side.
struct BeadShape
{
    int left = 0;
    int right = 0;

    friend bool operator==(const BeadShape &, const BeadShape &) = default;
};

inline constexpr std::array beadShapes { BeadShape { 1, 1 }, BeadShape { 1, 0 }, BeadShape { 0, 1 }, BeadShape { 1, 2 },
    BeadShape { 2, 1 }, BeadShape { 2, 2 }, BeadShape { 1, 3 }, BeadShape { 3, 1 }, BeadShape { 2, 3 },
    BeadShape { 3, 2 }, BeadShape { 3, 3 } };
inline constexpr int largestBead = 3; // sentences of one side

// What the aligner holds true of Greek and English before it has seen a text. Fitted on the open alignment sets.
struct AlignmentModel
{
    std::array<double, beadShapes.size()> shapes { .82, .04, .04, .045, .045, .004, .003, .003, .0005, .0005, .0005 };
    double shapeWeight = 40; // beads that a text must have to weigh as much as these shares
    double runGoesOn = .15; // chance that an unpaired sentence follows one of the same side
    double endGoesOn = .95; // the same where the other text has not begun yet, or has ended
    double facing = .03; // of one that follows one of the other side: they would rather be a pair

    // Chance that a token of a sentence is found in its translation.
    double wordFound = .58; // in the lexicon
    double strangeWordFound = .03; // not in it
    double nameFound = .78;
    double strangeNameFound = .65;
    double bareNameFound = .3; // by its sounds only, as there is no lexicon
    double numberFound = .96;
    double signFound = .93;
    double looseSignFound = .5; // of those that may become words
    // Chance that a token is found in a sentence of another meaning, before counting in how many it is.
    double foundAnywhere = .04;
    double anywhereWeight = 8; // sentences
    double wordWeight = .6; // of both directions together 1.2: tokens are not independent

    // Length of English by length of Greek: mean and variance of the logarithm.
    double lengthMean = -.15;
    double lengthVariance = .012;
    double shortVariance = 1.6; // divided by the characters of the bead's sides
    double lengthWeight = 1;
    double lengthTrust = 30; // beads that a text must have to weigh as much as this mean
    double furnitureInText
        = .05; // what a bead is worth that holds both text and a line that looks like a page's furniture
    double acrossBlocks = .1; // what a bead that spans two paragraphs is worth
    double aloneGain = .5; // of a sentence rightly left unpaired, by that of a right bead
    double temperature = 1.2; // of confidence
};

} // namespace Pistis
