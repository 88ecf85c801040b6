#pragma once

#include "core/task.h"
#include "core/visit.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Pistis {

// Why something is to be done with a customer. What the evidence says of the book is never a cause.
enum class NextCause {
    PromiseOverdue,
    Request,
    MissedVisit,
    PromiseSoon,
    TaskOverdue,
    TaskToday,
    BeyondLimit,
    PastRhythm,
    NothingPlanned
};

// Somebody who is kept waiting comes first, then a word that is still to be kept, then what is to be done, then
// silence.
enum class Urgency { KeptWaiting, WordDue, TaskDue, BeyondLimit, PastRhythm, NothingPlanned };

inline constexpr int wordDueDays = 2; // a promise due so soon is a cause
inline constexpr int unplannedDays = 7; // a contact due so soon is a cause while none is planned

// One suggestion: what is to be done with a customer, and the facts that it follows from.
struct NextAction
{
    NextCause cause = NextCause::Request;
    QUuid customer {};
    QString name {};
    QUuid record {}; // the request, promise, task or visit; null where the rhythm is the cause
    QDate day {}; // asked, due, planned, or due by the rhythm
    QString words {}; // of the request or promise, title of the task
    TaskPriority priority = TaskPriority::Normal; // of the task
    VisitType type = VisitType::Visit; // of the missed contact
    bool isAskedAgain = false; // a request that had been answered
    QDate lastContact {};
    int cadenceDays = 0;
    int limitDays = 0;

    friend bool operator==(const NextAction &, const NextAction &) = default;
};

Urgency urgencyOf(NextCause cause);

// The rules. Nothing where there is no reason to do anything.
std::optional<NextCause> causeOfTask(const QDate &day, const QDate &today);
std::optional<NextCause> causeOfPromise(const QDate &due, const QDate &today);
std::optional<NextCause> causeOfSilence(const QDate &nextDue, int cadenceDays, int limitDays, const QDate &today);

// What a dismissal is bound to: the same cause does not come again, a new day or another record is a new one.
QString causeKey(NextCause cause, const QUuid &customer, const QUuid &record, const QDate &day);
inline QString causeKey(const NextAction &action)
{
    return causeKey(action.cause, action.customer, action.record, action.day);
}

// By urgency, tasks by their priority; within it the one that has waited longest first. What is equal keeps its order.
QList<NextAction> ranked(QList<NextAction> actions, int most);

QString wordOf(NextCause cause);
std::optional<NextCause> nextCauseOf(QStringView word);

} // namespace Pistis
