#pragma once

#include "core/promise.h"
#include "core/task.h"
#include "core/visit.h"

#include <QStringList>

namespace Pistis {

// One entry of a calendar: a visit, a promise, a task, or the next contact that the rhythm asks for.
struct CalendarItem
{
    enum class Kind { Visit, Promise, Task, FollowUp };

    Kind kind = Kind::Visit;
    QString uid {};
    int sequence = 0; // raised with every change
    int line = 0; // 1-based, where it begins in a file
    QUuid customer {}; // null: only the name is known
    QString customerName {};
    QString customerPlace {}; // tells namesakes apart
    QStringList emails {}; // of those who take part
    QString place {};

    VisitType type = VisitType::Visit;
    VisitStatus status = VisitStatus::Held;
    QDate day {}; // of the visit; else the due day, which a task may lack
    qint64 startMs = 0; // ms UTC; 0: the whole day
    int minutes = 0; // 0: not known
    QString purpose {};
    QString outcome {};
    QString participants {};
    QString text {}; // note of the visit, words of the promise
    bool retracted = false;

    PromisedBy by = PromisedBy::Us;
    PromiseState state = PromiseState::Open;
    bool isRedated = false; // another day was agreed while it is open
    QDate doneOn {};

    Task task {}; // also read from a promise of another program, which may have been our task

    friend bool operator==(const CalendarItem &, const CalendarItem &) = default;
};

} // namespace Pistis
