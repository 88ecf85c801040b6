#include "core/visit.h"

#include "core/clock.h"
#include "core/textcheck.h"
#include "core/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<VisitType, 4> types { { { VisitType::Visit, "visit"_L1 }, { VisitType::Call, "call"_L1 },
        { VisitType::Video, "video"_L1 }, { VisitType::Message, "message"_L1 } } };
    constexpr Words<VisitStatus, 4> statuses { { { VisitStatus::Planned, "planned"_L1 },
        { VisitStatus::Held, "held"_L1 }, { VisitStatus::NotHeld, "not_held"_L1 },
        { VisitStatus::Cancelled, "cancelled"_L1 } } };

} // namespace

qint64 startOf(const QDate &day, const QTime &time)
{
    return time.isValid() ? QDateTime(day, time).toMSecsSinceEpoch() : 0;
}

QTime timeOf(const Visit &visit)
{
    return visit.startMs == 0 ? QTime() : QDateTime::fromMSecsSinceEpoch(visit.startMs).time();
}

VisitStatus usualStatus(const Visit &visit, const Clock &clock)
{
    return visit.day == clock.today() && visit.startMs > clock.nowMs() ? VisitStatus::Planned
                                                                       : usualStatus(visit.day, clock.today());
}

VisitStatus usualStatus(const QDate &day, const QDate &today)
{
    return day > today ? VisitStatus::Planned : VisitStatus::Held;
}

Result<Visit> cleaned(Visit visit, const QDate &today)
{
    if (visit.customer.isNull())
        return invalid(u"visit.customer"_s);
    if (!visit.day.isValid())
        return invalid(u"visit.day"_s);
    if (visit.status == VisitStatus::Held && visit.day > today)
        return invalid(u"visit.future"_s);
    if (visit.minutes < 0 || visit.minutes > longestVisit)
        return invalid(u"visit.minutes"_s);
    if (visit.talkPercent < noTalkNoted || visit.talkPercent > 100)
        return invalid(u"visit.talk_percent"_s);
    const auto note = cleanedText(visit.note, u"visit.note"_s);
    const auto reason = cleanedText(visit.reason, u"visit.reason"_s);
    const auto purpose = cleanedLine(visit.purpose, u"visit.purpose"_s);
    const auto outcome = cleanedLine(visit.outcome, u"visit.outcome"_s);
    const auto participants = cleanedLine(visit.participants, u"visit.participants"_s);
    for (const auto *text : { &note, &reason, &purpose, &outcome, &participants }) {
        if (!*text)
            return text->error();
    }
    visit.note = *note;
    visit.reason = *reason;
    visit.purpose = *purpose;
    visit.outcome = *outcome;
    visit.participants = *participants;
    return visit;
}

QList<QDate> countedDays(const QList<Visit> &visits, VisitStatus status)
{
    QSet<std::pair<QDate, int>> seen;
    QList<QDate> days;
    for (const Visit &visit : visits) {
        const std::pair<QDate, int> key(visit.day, int(visit.type));
        if (visit.status != status || seen.contains(key))
            continue;
        seen.insert(key);
        days.append(visit.day);
    }
    return days;
}

QString wordOf(VisitType type) { return wordIn(types, type); }

QString wordOf(VisitStatus status) { return wordIn(statuses, status); }

std::optional<VisitType> visitTypeOf(QStringView word) { return valueIn(types, word); }

std::optional<VisitStatus> visitStatusOf(QStringView word) { return valueIn(statuses, word); }

} // namespace Pistis
