#pragma once

#include <QDate>

#include <array>

namespace Pistis {

enum class Bucket { Overdue, Today, ThisWeek, NextWeek, Later, NoNextStep };
enum class AgendaCause { Rhythm, PlannedVisit, Promise, Task, Snoozed };

inline constexpr std::array allBuckets { Bucket::Overdue, Bucket::Today, Bucket::ThisWeek, Bucket::NextWeek,
    Bucket::Later, Bucket::NoNextStep };

// What is to be done next with a customer, and why on that day.
struct AgendaStep
{
    QDate day {};
    AgendaCause cause = AgendaCause::Rhythm;

    friend bool operator==(const AgendaStep &, const AgendaStep &) = default;
};

// The next planned visit or task, whichever is due first, else the due day of the rhythm; and before any of them a
// promise that is due no later. Invalid days are not known.
AgendaStep stepOf(const QDate &due, const QDate &planned, const QDate &promised, const QDate &tasked = {});

// A snooze holds for the step it was given for: once another one is next, it says nothing.
AgendaStep afterSnooze(const AgendaStep &step, const QDate &snoozedFrom, const QDate &snoozedUntil);

// The last day of the week (Monday to Sunday) that holds the day.
QDate endOfWeek(QDate day);

// A day that only the rhythm gives counts when it is reached or falls in this or next week; what was planned, promised,
// to be done or snoozed counts on any day.
Bucket bucketOf(QDate day, AgendaCause cause, QDate today);

} // namespace Pistis
