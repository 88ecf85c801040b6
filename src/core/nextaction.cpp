#include "core/nextaction.h"

#include "core/folds.h"
#include "core/words.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<NextCause, 9> causes { { { NextCause::PromiseOverdue, "promise_overdue"_L1 },
        { NextCause::Request, "request"_L1 }, { NextCause::MissedVisit, "missed_visit"_L1 },
        { NextCause::PromiseSoon, "promise_soon"_L1 }, { NextCause::TaskOverdue, "task_overdue"_L1 },
        { NextCause::TaskToday, "task_today"_L1 }, { NextCause::BeyondLimit, "beyond_limit"_L1 },
        { NextCause::PastRhythm, "past_rhythm"_L1 }, { NextCause::NothingPlanned, "nothing_planned"_L1 } } };

} // namespace

Urgency urgencyOf(NextCause cause)
{
    switch (cause) {
    case NextCause::PromiseOverdue:
    case NextCause::Request:
    case NextCause::MissedVisit:
        return Urgency::KeptWaiting;
    case NextCause::PromiseSoon:
        return Urgency::WordDue;
    case NextCause::TaskOverdue:
    case NextCause::TaskToday:
        return Urgency::TaskDue;
    case NextCause::BeyondLimit:
        return Urgency::BeyondLimit;
    case NextCause::PastRhythm:
        return Urgency::PastRhythm;
    case NextCause::NothingPlanned:
        return Urgency::NothingPlanned;
    }
    Q_UNREACHABLE();
}

std::optional<NextCause> causeOfPromise(const QDate &due, const QDate &today)
{
    if (!due.isValid() || due > today.addDays(wordDueDays))
        return {};
    return due < today ? NextCause::PromiseOverdue : NextCause::PromiseSoon;
}

std::optional<NextCause> causeOfTask(const QDate &day, const QDate &today)
{
    if (!day.isValid() || day > today)
        return {};
    return day < today ? NextCause::TaskOverdue : NextCause::TaskToday;
}

std::optional<NextCause> causeOfSilence(const QDate &nextDue, int cadenceDays, int limitDays, const QDate &today)
{
    if (!nextDue.isValid() || nextDue > today.addDays(unplannedDays))
        return {};
    if (nextDue >= today)
        return NextCause::NothingPlanned;
    return nextDue.addDays(limitDays - cadenceDays) < today ? NextCause::BeyondLimit : NextCause::PastRhythm;
}

QString causeKey(NextCause cause, const QUuid &customer, const QUuid &record, const QDate &day)
{
    switch (cause) {
    case NextCause::Request:
        return u"request:"_s + idText(record);
    case NextCause::PromiseOverdue:
    case NextCause::PromiseSoon:
        return u"promise:%1:%2"_s.arg(idText(record), dayText(day));
    case NextCause::TaskOverdue:
    case NextCause::TaskToday:
        return u"task:%1:%2"_s.arg(idText(record), dayText(day));
    case NextCause::MissedVisit:
        return u"visit:%1:%2"_s.arg(idText(record), dayText(day));
    case NextCause::BeyondLimit:
        return u"limit:%1:%2"_s.arg(idText(customer), dayText(day));
    case NextCause::PastRhythm:
    case NextCause::NothingPlanned:
        return u"rhythm:%1:%2"_s.arg(idText(customer), dayText(day));
    }
    Q_UNREACHABLE();
}

QList<NextAction> ranked(QList<NextAction> actions, int most)
{
    const auto rank = [](const NextAction &action) {
        return std::tuple(urgencyOf(action.cause), -int(action.priority), action.day);
    };
    std::ranges::stable_sort(actions, {}, rank);
    return actions.first(std::min<qsizetype>(actions.size(), most));
}

QString wordOf(NextCause cause) { return wordIn(causes, cause); }

std::optional<NextCause> nextCauseOf(QStringView word) { return valueIn(causes, word); }

} // namespace Pistis
