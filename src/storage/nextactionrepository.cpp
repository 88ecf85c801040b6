#include "storage/nextactionrepository.h"

#include "core/folds.h"
#include "core/localday.h"
#include "storage/customerfilter.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString firstDay = u"0000-00-00"_s;
    const QString lastDay = u"9999-99-99"_s;

    Database::Bindings with(Database::Bindings bindings, const Database::Bindings &more)
    {
        bindings.insert(bindings.end(), more.begin(), more.end());
        return bindings;
    }

} // namespace

Result<QList<NextAction>> NextActionRepository::queue(const CustomerQuery &query) const
{
    const QDate &today = query.today;
    const Bindings filter = with(filterBindings(query.search, query.filter, today),
        { { u":today"_s, dayText(today) }, { u":limit"_s, query.limit } });
    QList<NextAction> actions;
    // What is less urgent is read only where there is room for it.
    const auto isFull = [&] { return actions.size() >= query.limit; };
    if (auto done = addPromises(actions, filter, today, NextCause::PromiseOverdue); !done)
        return done.error();
    if (auto done = addRequests(actions, filter); !done)
        return done.error();
    if (auto done = addMissedVisits(actions, filter); !done)
        return done.error();
    if (!isFull()) {
        if (auto done = addPromises(actions, filter, today, NextCause::PromiseSoon); !done)
            return done.error();
    }
    if (!isFull()) {
        if (auto done = addTasks(actions, filter, today); !done)
            return done.error();
    }
    for (const NextCause cause : { NextCause::BeyondLimit, NextCause::PastRhythm, NextCause::NothingPlanned }) {
        if (isFull())
            break;
        if (auto done = addSilences(actions, filter, today, cause); !done)
            return done.error();
    }
    return ranked(actions, query.limit);
}

Result<void> NextActionRepository::addRequests(QList<NextAction> &actions, const Bindings &filter) const
{
    return m_database.select(u"next_requests"_s, filter, [&actions](const QSqlQuery &row) {
        actions.append({ .cause = NextCause::Request,
            .customer = idAt(row, 1),
            .name = textAt(row, 2),
            .record = idAt(row, 0),
            .day = localDay(row.value(3).toLongLong()),
            .words = textAt(row, 4),
            .isAskedAgain = row.value(5).toInt() != 0 });
    });
}

Result<void> NextActionRepository::addPromises(
    QList<NextAction> &actions, const Bindings &filter, const QDate &today, NextCause cause) const
{
    const bool isLate = cause == NextCause::PromiseOverdue;
    const Bindings days { { u":from"_s, isLate ? firstDay : dayText(today) },
        { u":until"_s, dayText(today.addDays(isLate ? -1 : wordDueDays)) } };
    return m_database.select(u"next_promises"_s, with(filter, days), [&actions, today](const QSqlQuery &row) {
        const QDate due = dayAt(row, 3);
        if (const auto found = causeOfPromise(due, today))
            actions.append({ .cause = *found,
                .customer = idAt(row, 1),
                .name = textAt(row, 2),
                .record = idAt(row, 0),
                .day = due,
                .words = textAt(row, 4) });
    });
}

Result<void> NextActionRepository::addTasks(
    QList<NextAction> &actions, const Bindings &filter, const QDate &today) const
{
    return m_database.select(u"next_tasks"_s, filter, [&actions, today](const QSqlQuery &row) {
        const QDate day = dayAt(row, 3);
        if (const auto found = causeOfTask(day, today))
            actions.append({ .cause = *found,
                .customer = idAt(row, 1),
                .name = textAt(row, 2),
                .record = idAt(row, 0),
                .day = day,
                .words = textAt(row, 4),
                .priority = taskPriorityOf(textAt(row, 5)).value_or(TaskPriority::Normal) });
    });
}

Result<void> NextActionRepository::addMissedVisits(QList<NextAction> &actions, const Bindings &filter) const
{
    return m_database.select(u"next_missed_visits"_s, filter, [&actions](const QSqlQuery &row) {
        actions.append({ .cause = NextCause::MissedVisit,
            .customer = idAt(row, 1),
            .name = textAt(row, 2),
            .record = idAt(row, 0),
            .day = dayAt(row, 3),
            .type = visitTypeOf(textAt(row, 4)).value_or(VisitType::Visit) });
    });
}

Result<void> NextActionRepository::addSilences(
    QList<NextAction> &actions, const Bindings &filter, const QDate &today, NextCause cause) const
{
    const bool isAhead = cause == NextCause::NothingPlanned;
    const QString yesterday = dayText(today.addDays(-1));
    const Bindings days {
        { u":from"_s, isAhead ? dayText(today) : firstDay },
        { u":until"_s, isAhead ? dayText(today.addDays(unplannedDays)) : yesterday },
        { u":limit_from"_s, cause == NextCause::PastRhythm ? dayText(today) : firstDay },
        { u":limit_until"_s, cause == NextCause::BeyondLimit ? yesterday : lastDay },
        { u":prefix"_s, cause == NextCause::BeyondLimit ? u"limit:"_s : u"rhythm:"_s },
    };
    return m_database.select(u"next_silences"_s, with(filter, days), [&actions, today](const QSqlQuery &row) {
        const QDate due = dayAt(row, 2);
        const int cadence = row.value(4).toInt();
        const int limit = row.value(5).toInt();
        if (const auto found = causeOfSilence(due, cadence, limit, today))
            actions.append({ .cause = *found,
                .customer = idAt(row, 0),
                .name = textAt(row, 1),
                .day = due,
                .lastContact = dayAt(row, 3),
                .cadenceDays = cadence,
                .limitDays = limit });
    });
}

Result<QList<DismissedAction>> NextActionRepository::dismissed(const QDate &from, const QDate &until) const
{
    QList<DismissedAction> found;
    if (auto done
        = m_database.select(u"dismissal_between"_s, { { u":from"_s, dayText(from) }, { u":until"_s, dayText(until) } },
            [&found](const QSqlQuery &row) {
                const Dismissal dismissal { .cause = nextCauseOf(textAt(row, 2)).value_or(NextCause::Request),
                    .customer = idAt(row, 1),
                    .record = idAt(row, 3),
                    .day = dayAt(row, 4),
                    .madeOn = dayAt(row, 5),
                    .reason = textAt(row, 6),
                    .op = idAt(row, 0) };
                found.append({ .dismissal = dismissal,
                    .action = { .cause = dismissal.cause,
                        .customer = idAt(row, 7),
                        .name = textAt(row, 8),
                        .record = dismissal.record,
                        .day = dismissal.day,
                        .words = textAt(row, 9),
                        .type = visitTypeOf(textAt(row, 10)).value_or(VisitType::Visit) } });
            });
        !done)
        return done.error();
    return found;
}

} // namespace Pistis
