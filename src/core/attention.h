#pragma once

#include "core/mood.h"
#include "core/op.h"

#include <array>

namespace Pistis {

// The inputs of the score, each with a weight that the book may change.
enum class AttentionPart { Rhythm, OwnRhythm, Waiting, LatePromise, OpenRequests, Mood };
inline constexpr std::array allAttentionParts { AttentionPart::Rhythm, AttentionPart::OwnRhythm, AttentionPart::Waiting,
    AttentionPart::LatePromise, AttentionPart::OpenRequests, AttentionPart::Mood };

// An input has all of its points from here on.
inline constexpr int fullWaitDays = 14; // of the oldest unanswered request, or the promise that is longest overdue
inline constexpr int fullOpenRequests = 3;
inline constexpr double fullGapRatio = 2; // quiet for twice the customer's own gap

struct AttentionWeights
{
    std::array<int, allAttentionParts.size()> points { 25, 20, 20, 20, 5, 10 };
    int alarmLine = 50; // a score from here on is an alarm

    int of(AttentionPart part) const { return points[std::size_t(part)]; }

    friend bool operator==(const AttentionWeights &, const AttentionWeights &) = default;
};

// What is known of a customer on a day. An input that is missing is left out, never guessed.
struct AttentionFacts
{
    struct Silence
    {
        int quietDays = 0; // since the last contact, without one since the first
        int cadenceDays = 0;
        int limitDays = 0;

        friend bool operator==(const Silence &, const Silence &) = default;
    };
    struct OwnGap
    {
        int quietDays = 0;
        double gapDays = 0;

        friend bool operator==(const OwnGap &, const OwnGap &) = default;
    };

    std::optional<Silence> silence {};
    std::optional<OwnGap> ownGap {};
    std::optional<int> waitingDays {}; // 0: no request waits; missing: none was ever noted
    std::optional<int> openRequests {};
    std::optional<int> lateDays {}; // 0: no promise of ours is overdue; missing: none was due yet
    std::optional<Mood> mood {};
    QUuid lastVisit {}; // the records behind, where there are
    QUuid oldestRequest {};
    QUuid latestPromise {};

    friend bool operator==(const AttentionFacts &, const AttentionFacts &) = default;
};

struct AttentionScore
{
    struct Points
    {
        AttentionPart part = AttentionPart::Rhythm;
        int points = 0;
        int most = 0; // they make 100 together

        friend bool operator==(const Points &, const Points &) = default;
    };

    QList<Points> parts {};

    int total() const;

    friend bool operator==(const AttentionScore &, const AttentionScore &) = default;
};

// How much of its points an input has, 0 to 1; nothing when it is missing.
std::optional<double> shareOf(AttentionPart part, const AttentionFacts &facts);

// A sum of visible points, 0 to 100; the weight of missing inputs goes to the others. Nothing when no input is left.
std::optional<AttentionScore> attentionScore(const AttentionFacts &facts, const AttentionWeights &weights);

AttentionWeights foldAttentionWeights(const QList<Op> &bookOps);
bool hasAttentionWeights(const QList<Op> &bookOps);
QJsonObject fieldsOf(const AttentionWeights &weights); // of the book

// Weights from 0 to 100, not all of them 0, a line from 1 to 100; or Error::Invalid, "attention.weights".
Result<AttentionWeights> validated(const AttentionWeights &weights);

QString wordOf(AttentionPart part);
std::optional<AttentionPart> attentionPartOf(QStringView word);

} // namespace Pistis
