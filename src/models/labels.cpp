#include "models/labels.h"

#include "models/visitwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Labels
    {
        Q_DECLARE_TR_FUNCTIONS(Labels)
    };

    constexpr int daysInWords = 7; // farther away the date itself is clearer

    QString sourceLabel(CadenceSource source, const QString &segment)
    {
        switch (source) {
        case CadenceSource::Own:
            return Labels::tr("this customer's own rhythm");
        case CadenceSource::Segment:
            return segment.isEmpty() ? Labels::tr("the segment's rhythm") : Labels::tr("segment %1").arg(segment);
        case CadenceSource::Book:
            return Labels::tr("the book's rhythm");
        }
        Q_UNREACHABLE();
    }

    QString dueFromLabel(const CustomerSummary &summary)
    {
        const Customer &customer = summary.customer;
        if (!summary.lastContact.isValid())
            return (customer.isFirstContactAssumed() ? Labels::tr("in the book since %1")
                                                     : Labels::tr("first contact on %1"))
                .arg(dateLabel(customer.firstContact));
        const QString type = QLocale().toLower(typeLabel(summary.lastContactType));
        const QString day = dateLabel(summary.lastContact);
        return summary.lastContactByName.isEmpty()
            ? Labels::tr("last %1 on %2").arg(type, day)
            : Labels::tr("last %1 on %2 by %3").arg(type, day, summary.lastContactByName);
    }

    bool isSnoozed(const CustomerSummary &summary, const QDate &today)
    {
        return summary.agendaCause == AgendaCause::Snoozed && summary.agendaDay > today;
    }

} // namespace

QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(QStringLiteral("yyyy")) ? format
                                                   : format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

QString dateLabel(const QDate &day) { return day.isValid() ? QLocale().toString(day, dayFormat()) : QString(); }

QString hourLabel(const QTime &time) { return time.toString(u"HH:mm"_s); }

QString periodLabel(const QDate &from, const QDate &to)
{
    const auto inWords = [](const QDate &day) { return QLocale().toString(day, QStringLiteral("d MMMM yyyy")); };
    if (!from.isValid())
        return Labels::tr("up to %1", "a day").arg(inWords(to));
    if (!to.isValid())
        return Labels::tr("since %1", "a day").arg(inWords(from));
    return Labels::tr("%1 to %2", "first and last day of a period").arg(inWords(from), inWords(to));
}

QString dayLabel(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    const int away = int(today.daysTo(day));
    if (away == 0)
        return Labels::tr("today");
    if (away == 1)
        return Labels::tr("tomorrow");
    if (away == -1)
        return Labels::tr("yesterday");
    if (away > 0 && away <= daysInWords)
        return Labels::tr("in %n day(s)", nullptr, away);
    if (away < 0 && -away <= daysInWords)
        return Labels::tr("%n day(s) ago", nullptr, -away);
    return dateLabel(day);
}

QString whenLabel(const QDate &day, const QDate &today)
{
    const QString name = QLocale().dayName(day.dayOfWeek());
    return today.daysTo(day) == 1 ? Labels::tr("tomorrow")
                                  : Labels::tr("%1 %2", "weekday, date").arg(name, dateLabel(day));
}

QString untilLabel(const QDate &day, const QDate &today)
{
    const qint64 away = today.daysTo(day);
    if (away == 1)
        return Labels::tr("tomorrow");
    return away > 1 && away < daysInWords ? QLocale().dayName(day.dayOfWeek()) : dateLabel(day);
}

QString listLabel(CustomerQuery::List list)
{
    using enum CustomerQuery::List;
    switch (list) {
    case All:
        return Labels::tr("All customers");
    case Agenda:
        return Labels::tr("Agenda");
    case PastRhythm:
        return Labels::tr("Past their rhythm");
    case RequestsWaiting:
        return Labels::tr("Requests waiting");
    case PromisesDue:
        return Labels::tr("Promises due or broken");
    case Lost:
        return Labels::tr("Lost customers");
    case Chosen:
    case Found:
        return {};
    }
    Q_UNREACHABLE();
}

QString bucketLabel(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Overdue:
        return Labels::tr("Overdue");
    case Bucket::Today:
        return Labels::tr("Today");
    case Bucket::ThisWeek:
        return Labels::tr("This week");
    case Bucket::NextWeek:
        return Labels::tr("Next week");
    case Bucket::Later:
        return Labels::tr("Later");
    case Bucket::NoNextStep:
        return Labels::tr("No next step");
    }
    Q_UNREACHABLE();
}

QString typeLabel(VisitType type)
{
    switch (type) {
    case VisitType::Visit:
        return Labels::tr("Visit");
    case VisitType::Call:
        return Labels::tr("Call");
    case VisitType::Video:
        return Labels::tr("Video call");
    case VisitType::Message:
        return Labels::tr("Message");
    }
    Q_UNREACHABLE();
}

QString statusLabel(RequestStatus status)
{
    switch (status) {
    case RequestStatus::New:
    case RequestStatus::Assigned:
        return Labels::tr("waiting for an answer");
    case RequestStatus::Waiting:
        return Labels::tr("waiting for the customer");
    case RequestStatus::Answered:
        return Labels::tr("answered");
    case RequestStatus::Closed:
        return Labels::tr("closed");
    case RequestStatus::Declined:
        return Labels::tr("declined");
    case RequestStatus::Duplicate:
        return Labels::tr("asked before");
    }
    Q_UNREACHABLE();
}

QString standingLabel(PromiseStanding standing)
{
    switch (standing) {
    case PromiseStanding::NotYetDue:
        return Labels::tr("not yet due");
    case PromiseStanding::Overdue:
        return Labels::tr("overdue");
    case PromiseStanding::Renegotiated:
        return Labels::tr("new day agreed");
    case PromiseStanding::RenegotiatedLate:
        return Labels::tr("new day agreed late");
    case PromiseStanding::Kept:
        return Labels::tr("kept");
    case PromiseStanding::KeptLate:
        return Labels::tr("kept late");
    case PromiseStanding::Broken:
        return Labels::tr("broken");
    case PromiseStanding::Withdrawn:
        return Labels::tr("withdrawn");
    }
    Q_UNREACHABLE();
}

QString stageLabel(Stage stage)
{
    return stage == Stage::Current ? Labels::tr("Current customer") : Labels::tr("Prospect");
}

QString customerKindLabel(CustomerKind kind)
{
    return kind == CustomerKind::Person ? Labels::tr("Person") : Labels::tr("Organisation");
}

QString endReasonLabel(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return {};
    case EndReason::Lost:
        return Labels::tr("Lost");
    case EndReason::ClosedDown:
        return Labels::tr("Closed down");
    case EndReason::MovedAway:
        return Labels::tr("Moved away");
    case EndReason::HandedOver:
        return Labels::tr("Handed over");
    case EndReason::DroppedByUs:
        return Labels::tr("Given up by us");
    }
    Q_UNREACHABLE();
}

QString ratingLabel(Rating rating)
{
    return rating == Rating::None ? Labels::tr("Not rated") : Labels::tr("Rating %1").arg(wordOf(rating));
}

QString reasonLabel(const CustomerSummary &summary, const QDate &today)
{
    const Customer &customer = summary.customer;
    if (customer.lostOn.isValid())
        return Labels::tr("%1: %2").arg(
            endReasonLabel(customer.endReason == EndReason::None ? EndReason::Lost : customer.endReason),
            dateLabel(customer.lostOn));
    if (!summary.isInAgenda() && customer.stage == Stage::Prospect)
        return stageLabel(customer.stage);
    if (customer.stage == Stage::Prospect) {
        CustomerSummary current = summary;
        current.customer.stage = Stage::Current;
        return Labels::tr("%1 (prospect)").arg(reasonLabel(current, today));
    }

    const QDate day = summary.step.day;
    if (isSnoozed(summary, today))
        return day > today
            ? Labels::tr("Snoozed until %1, due %2").arg(untilLabel(summary.agendaDay, today), dateLabel(day))
            : Labels::tr("Snoozed until %1, due since %2").arg(untilLabel(summary.agendaDay, today), dateLabel(day));

    const int late = int(day.daysTo(today));
    switch (summary.step.cause) {
    case AgendaCause::Promise:
        return late > 0 ? Labels::tr("Promise %n day(s) overdue", nullptr, late)
                        : Labels::tr("Promise due %1").arg(dayLabel(day, today));
    case AgendaCause::Task:
        return late > 0 ? Labels::tr("Task %n day(s) overdue", nullptr, late)
                        : Labels::tr("Task due %1").arg(dayLabel(day, today));
    case AgendaCause::PlannedVisit:
        return late > 0 ? stillOpenLabel(summary.plannedType, late)
                        : plannedLabel(summary.plannedType, dayLabel(day, today));
    case AgendaCause::Rhythm:
    case AgendaCause::Snoozed:
        break;
    }
    if (isBeyondLimit(summary, today))
        return Labels::tr("%n day(s) past your rhythm of %1, beyond the limit of %2", nullptr, late)
            .arg(summary.cadence.days)
            .arg(summary.limitDays);
    if (late > 0)
        return Labels::tr("%n day(s) past your rhythm of %1", nullptr, late).arg(summary.cadence.days);
    if (late == 0)
        return Labels::tr("Due today by your rhythm of %1").arg(summary.cadence.days);
    return Labels::tr("Next contact %1").arg(dayLabel(day, today));
}

QString dueLabel(const CustomerSummary &summary)
{
    if (!summary.nextDue.isValid())
        return {};
    return Labels::tr("Due %1: %2 + %n day(s) (%3)", nullptr, summary.cadence.days)
        .arg(dateLabel(summary.nextDue), dueFromLabel(summary),
            sourceLabel(summary.cadence.source, summary.segmentName));
}

QString dueSentence(const CustomerSummary &summary, const QDate &today)
{
    const QString due = dueLabel(summary);
    if (due.isEmpty())
        return reasonLabel(summary, today);
    // While the rhythm is kept, the reason is the due day itself.
    if (summary.agendaCause == AgendaCause::Rhythm && summary.agendaDay > today)
        return due;
    const bool isDueSnoozed
        = summary.customer.isCurrent() && isSnoozed(summary, today) && summary.step.day == summary.nextDue;
    const QString reason = isDueSnoozed ? Labels::tr("Snoozed until %1").arg(untilLabel(summary.agendaDay, today))
                                        : reasonLabel(summary, today);
    return reason + u". " + due;
}

QString customerHint(const CustomerSummary &summary, const QDate &today)
{
    const QString contact = summary.lastContact.isValid()
        ? Labels::tr("last contact %1").arg(dayLabel(summary.lastContact, today))
        : Labels::tr("no contact yet");
    return summary.customer.region.isEmpty() ? contact : Labels::tr("%1, %2").arg(summary.customer.region, contact);
}

} // namespace Pistis
