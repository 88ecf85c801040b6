#pragma once

#include "core/agenda.h"
#include "core/localday.h"
#include "core/promise.h"
#include "core/request.h"
#include "core/task.h"
#include "core/uuid7.h"
#include "core/visit.h"

#include <tuple>
#include <variant>

namespace Pistis {

// One line of a customer's history.
struct TimelineEntry
{
    std::variant<Visit, Request, Promise, Task> record {};
    std::variant<std::monostate, Visit, Request> madeIn {}; // of a promise

    QUuid id() const
    {
        return std::visit([](const auto &one) { return one.id; }, record);
    }
    // The day that orders the history; of a task without one that on which it was done, else noted.
    QDate day() const;
    // Whether this is what is to be done next.
    bool isStep(const AgendaStep &step) const;
    // What stands later in the history: by day, time of day and the order in which they were noted.
    bool isAfter(const TimelineEntry &other) const;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;

private:
    qint64 minute() const;
};

inline QDate TimelineEntry::day() const
{
    if (const auto *visit = std::get_if<Visit>(&record))
        return visit->day;
    if (const auto *request = std::get_if<Request>(&record))
        return localDay(request->askedAt);
    if (const auto *promise = std::get_if<Promise>(&record))
        return promise->due;
    const auto &task = std::get<Task>(record);
    if (task.due.isValid() || task.doneOn.isValid())
        return task.due.isValid() ? task.due : task.doneOn;
    return localDay(madeMs(task.id));
}

// A record without a time of its own has the minute in which it was noted, when that was on its day.
inline qint64 TimelineEntry::minute() const
{
    constexpr qint64 minuteMs = 60'000;
    const auto *visit = std::get_if<Visit>(&record);
    const auto *request = std::get_if<Request>(&record);
    qint64 ms = visit ? visit->startMs : request ? request->askedAt : 0;
    if (ms == 0)
        ms = madeMs(id());
    return localDay(ms) == day() ? ms / minuteMs : 0;
}

inline bool TimelineEntry::isStep(const AgendaStep &step) const
{
    const auto *visit = std::get_if<Visit>(&record);
    const auto *promise = std::get_if<Promise>(&record);
    const auto *task = std::get_if<Task>(&record);
    const bool isOpen = (step.cause == AgendaCause::PlannedVisit && visit && visit->status == VisitStatus::Planned)
        || (step.cause == AgendaCause::Promise && promise && promise->isOpen())
        || (step.cause == AgendaCause::Task && task && task->isOpen());
    return isOpen && day() == step.day;
}

inline bool TimelineEntry::isAfter(const TimelineEntry &other) const
{
    return std::tuple(day(), minute(), id()) > std::tuple(other.day(), other.minute(), other.id());
}

} // namespace Pistis
