#include "models/nextactiontext.h"

#include "core/folds.h"
#include "core/shortened.h"
#include "models/labels.h"
#include "models/visitwords.h"

#include <QCoreApplication>

namespace Pistis {

namespace {

    struct NextText
    {
        Q_DECLARE_TR_FUNCTIONS(NextText)
    };

    QString quoted(const QString &words)
    {
        constexpr qsizetype most = 120; // of a long request the beginning tells enough
        return NextText::tr("“%1”", "words of a customer").arg(shortened(words.simplified(), most));
    }

    QString requestBecause(const NextAction &action, int days)
    {
        if (action.isAskedAgain)
            return NextText::tr("%1: first asked on %2, opened again, not answered yet")
                .arg(quoted(action.words), dateLabel(action.day));
        if (days == 0)
            return NextText::tr("%1: asked today, not answered").arg(quoted(action.words));
        return NextText::tr("%1: asked on %2, %n day(s) ago, not answered", nullptr, days)
            .arg(quoted(action.words), dateLabel(action.day));
    }

    QString silenceBecause(const NextAction &action, const QDate &today)
    {
        const int late = int(action.day.daysTo(today));
        const QDate from = action.day.addDays(-action.cadenceDays);
        const QString contact = action.lastContact.isValid()
            ? NextText::tr("last contact on %1, %n day(s) ago", nullptr, int(from.daysTo(today))).arg(dateLabel(from))
            : NextText::tr("no contact in the log since %1, %n day(s) ago", nullptr, int(from.daysTo(today)))
                  .arg(dateLabel(from));
        if (action.cause == NextCause::BeyondLimit)
            return NextText::tr("%n day(s) past your limit of %1 (%2), and nothing is planned", nullptr,
                late - (action.limitDays - action.cadenceDays))
                .arg(action.limitDays)
                .arg(contact);
        if (action.cause == NextCause::PastRhythm)
            return NextText::tr("%n day(s) past your rhythm of %1 (%2), and nothing is planned", nullptr, late)
                .arg(action.cadenceDays)
                .arg(contact);
        return NextText::tr("due %1 by your rhythm of %2, and nothing is planned")
            .arg(dayLabel(action.day, today))
            .arg(action.cadenceDays);
    }

    QString becauseText(const NextAction &action, const QDate &today)
    {
        const int days = int(action.day.daysTo(today));
        switch (action.cause) {
        case NextCause::Request:
            return requestBecause(action, days);
        case NextCause::PromiseOverdue:
            return NextText::tr("%1: promised for %2, %n day(s) overdue", nullptr, days)
                .arg(quoted(action.words), dateLabel(action.day));
        case NextCause::PromiseSoon:
            return NextText::tr("%1: promised for %2 (%3)")
                .arg(quoted(action.words), dateLabel(action.day), dayLabel(action.day, today));
        case NextCause::TaskOverdue:
            return NextText::tr("%1: to be done by %2, %n day(s) overdue", nullptr, days)
                .arg(quoted(action.words), dateLabel(action.day));
        case NextCause::TaskToday:
            return NextText::tr("%1: to be done today").arg(quoted(action.words));
        case NextCause::MissedVisit:
            return NextText::tr("planned for %1, %n day(s) ago, and still open", nullptr, days)
                .arg(dateLabel(action.day));
        case NextCause::BeyondLimit:
        case NextCause::PastRhythm:
        case NextCause::NothingPlanned:
            return silenceBecause(action, today);
        }
        Q_UNREACHABLE();
    }

    QString otherwiseText(const NextAction &action, const QDate &today)
    {
        const int tomorrow = int(action.day.daysTo(today)) + 1;
        switch (action.cause) {
        case NextCause::Request:
            return NextText::tr("they keep waiting: %n day(s) tomorrow", nullptr, tomorrow);
        case NextCause::PromiseOverdue:
            return NextText::tr("they keep waiting, and the promise is %n day(s) late tomorrow", nullptr, tomorrow);
        case NextCause::PromiseSoon:
            return NextText::tr("the promise of %1 becomes overdue %2", "due day, the day after it")
                .arg(dateLabel(action.day), dayLabel(action.day.addDays(1), today));
        case NextCause::TaskOverdue:
            return NextText::tr("it stays undone, and is %n day(s) late tomorrow", nullptr, tomorrow);
        case NextCause::TaskToday:
            return NextText::tr("the task is overdue tomorrow");
        case NextCause::MissedVisit:
            return unsettledText(action.type);
        case NextCause::BeyondLimit:
            return NextText::tr("the silence grows: %n day(s) tomorrow", nullptr, tomorrow + action.cadenceDays);
        case NextCause::PastRhythm:
            return NextText::tr("the silence passes your limit of %n day(s) (%1)", nullptr, action.limitDays)
                .arg(dayLabel(action.day.addDays(action.limitDays - action.cadenceDays + 1), today));
        case NextCause::NothingPlanned:
            return NextText::tr("the customer falls behind your rhythm (%1)")
                .arg(dayLabel(action.day.addDays(1), today));
        }
        Q_UNREACHABLE();
    }

} // namespace

QString nextLabel() { return NextText::tr("What to do next"); }

QString actionText(const NextAction &action)
{
    switch (action.cause) {
    case NextCause::Request:
        return NextText::tr("Answer the request");
    case NextCause::PromiseOverdue:
        return NextText::tr("Keep the promise, or agree on a new day");
    case NextCause::PromiseSoon:
        return NextText::tr("Keep the promise");
    case NextCause::TaskOverdue:
    case NextCause::TaskToday:
        return NextText::tr("Do the task, or put it off");
    case NextCause::MissedVisit:
        return settleText(action.type);
    case NextCause::BeyondLimit:
    case NextCause::PastRhythm:
        return NextText::tr("Get in touch: log a visit or plan one");
    case NextCause::NothingPlanned:
        return NextText::tr("Plan a visit");
    }
    Q_UNREACHABLE();
}

QString becauseLine(const NextAction &action, const QDate &today)
{
    return NextText::tr("Because: %1").arg(becauseText(action, today));
}

QString listedReason(const CustomerSummary &summary, const QDate &today)
{
    if (!summary.matter)
        return reasonLabel(summary, today);
    const NextAction &action = summary.matter->action;
    return summary.matter->isBroken
        ? NextText::tr("%1: promised for %2, broken").arg(quoted(action.words), dateLabel(action.day))
        : becauseText(action, today);
}

QString otherwiseLine(const NextAction &action, const QDate &today)
{
    return NextText::tr("If you do nothing: %1").arg(otherwiseText(action, today));
}

QString urgencyLabel(Urgency urgency)
{
    switch (urgency) {
    case Urgency::KeptWaiting:
        return NextText::tr("Kept waiting");
    case Urgency::WordDue:
        return NextText::tr("Promise due");
    case Urgency::TaskDue:
        return NextText::tr("Task due");
    case Urgency::BeyondLimit:
        return NextText::tr("Beyond the limit");
    case Urgency::PastRhythm:
        return NextText::tr("Past the rhythm");
    case Urgency::NothingPlanned:
        return NextText::tr("Nothing planned");
    }
    Q_UNREACHABLE();
}

QString aboutText(const NextAction &action)
{
    const QString day = dateLabel(action.day);
    switch (action.cause) {
    case NextCause::Request:
        return action.words.isEmpty() ? NextText::tr("Request of %1").arg(day)
                                      : NextText::tr("Request of %1: %2").arg(day, quoted(action.words));
    case NextCause::PromiseOverdue:
    case NextCause::PromiseSoon:
        return action.words.isEmpty() ? NextText::tr("Promise for %1").arg(day)
                                      : NextText::tr("Promise for %1: %2").arg(day, quoted(action.words));
    case NextCause::TaskOverdue:
    case NextCause::TaskToday:
        return action.words.isEmpty() ? NextText::tr("Task for %1").arg(day)
                                      : NextText::tr("Task for %1: %2").arg(day, quoted(action.words));
    case NextCause::MissedVisit:
        return plannedForText(action.type, day);
    case NextCause::BeyondLimit:
        return NextText::tr("Beyond the limit of silence, due since %1").arg(day);
    case NextCause::PastRhythm:
        return NextText::tr("Past the rhythm, due since %1").arg(day);
    case NextCause::NothingPlanned:
        return NextText::tr("Nothing planned, due on %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString dismissalText(const QJsonObject &value)
{
    using namespace Qt::StringLiterals;
    const auto text = [&value](QLatin1StringView key) { return value.value(key).toString(); };
    const QString about = aboutText(
        { .cause = nextCauseOf(text("cause"_L1)).value_or(NextCause::Request), .day = dayOf(text("day"_L1)) });
    if (const QDate until = dayOf(text("until"_L1)); until.isValid())
        return NextText::tr("%1 — snoozed until %2", "suggestion, day").arg(about, dateLabel(until));
    const QString reason = text("reason"_L1);
    return reason.isEmpty() ? about : NextText::tr("%1 — %2", "suggestion, reason").arg(about, reason);
}

} // namespace Pistis
