#pragma once

#include "evidence/attentionfacts.h"

#include <functional>

namespace Pistis {

// A customer as the test of the score sees it.
struct AttentionSubject
{
    QUuid id {};
    QString name {};
    AttentionHistory history {};
    QDate endedOn {};
    bool isLoss = false; // the end is a loss, not a hand-over or the like
    bool isCurrent = true; // a prospect or a deleted customer has no score

    // From its first contact on, whichever record tells of it.
    QDate began() const;
    // Its score on a day of its time; nothing before, after, or without any input.
    std::optional<AttentionScore> scoreOn(const QDate &day, const AttentionWeights &weights) const;
};

// What the score said before the losses that happened, and how often it raised a false alarm.
struct AttentionBacktest
{
    static constexpr std::array daysBefore { 90, 60 };
    static constexpr int watchedDays = 90; // a customer lost within them was no false alarm
    static constexpr int fewestLosses = 5;
    static constexpr int mostDays = 12; // of the losses' days, evenly spread, on which all others are looked at

    struct Loss
    {
        QUuid id {};
        QString name {};
        QDate lostOn {};
        std::array<std::optional<int>, daysBefore.size()> scores {}; // nothing: not yet a customer then

        friend bool operator==(const Loss &, const Loss &) = default;
    };
    struct Count
    {
        int losses = 0; // with a score on that day
        int warned = 0; // of them on or above the line
        int looks = 0; // at customers who were not lost within the watched days
        int falseAlarms = 0; // of them on or above the line

        friend bool operator==(const Count &, const Count &) = default;
    };

    int alarmLine = 0;
    QList<Loss> losses {}; // the last first
    std::array<Count, daysBefore.size()> counts {};

    bool isEnough() const { return losses.size() >= fewestLosses; }
};

// Without a look into the future: each score is of the records as they stood on its day. Ends early, with what it has,
// once isCancelled says so.
AttentionBacktest attentionBacktest(const QList<AttentionSubject> &subjects, const AttentionWeights &weights,
    const QDate &today, const std::function<bool()> &isCancelled = {});

} // namespace Pistis
