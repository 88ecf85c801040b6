#include "core/answertime.h"

#include <algorithm>

namespace Pistis {

namespace {

    // Calendar time that holds that many business hours wherever it begins, holidays included.
    qint64 surelyEnough(int answerHours, const BusinessHours& calendar)
    {
        constexpr int hourMs = 3'600'000;
        constexpr qint64 dayMs = 24 * hourMs;
        constexpr int holidays = 14;
        const qint64 openMs = std::max(hourMs, calendar.opens.msecsTo(calendar.closes));
        const qint64 openDays = std::max<qint64>(1, std::ranges::count(calendar.weekdays, true));
        const qint64 needed = answerHours * qint64(hourMs) / openMs + 1;
        return (needed * 2 * 7 / openDays + holidays) * dayMs;
    }

} // namespace

AnswerStanding answerStandingOf(const Request& request, qint64 nowMs, int answerHours, const BusinessHours& calendar)
{
    const bool isAnswered = request.firstAnsweredAt > 0;
    const bool isClosed = request.status == RequestStatus::Closed && request.closedAt > 0;
    if (!isAnswered && !isClosed && !request.isWaitingForAnswer())
        return AnswerStanding::LeftOut;
    const qint64 answered = isAnswered ? request.firstAnsweredAt : isClosed ? request.closedAt : nowMs;
    // Years of waiting need not be counted day by day.
    const qint64 end = std::min(answered, request.askedAt + surelyEnough(answerHours, calendar));
    if (!isInTime(request.askedAt, end, answerHours, calendar))
        return AnswerStanding::Late;
    return isAnswered || isClosed ? AnswerStanding::InTime : AnswerStanding::NotYetDue;
}

} // namespace Pistis
