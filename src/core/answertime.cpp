#include "core/answertime.h"

#include <algorithm>

namespace Pistis {

AnswerStanding answerStandingOf(const Request &request, qint64 nowMs, int answerHours, OpenTime &openTime)
{
    const bool isAnswered = request.firstAnsweredAt > 0;
    const bool isClosed = request.status == RequestStatus::Closed && request.closedAt > 0;
    if (!isAnswered && !isClosed && !request.isWaitingForAnswer())
        return AnswerStanding::LeftOut;

    constexpr qint64 hourMs = 3'600'000;
    const qint64 allowed = answerHours * hourMs;
    const qint64 answered = isAnswered ? request.firstAnsweredAt : isClosed ? request.closedAt : nowMs;
    if (openTime.between(request.askedAt, answered) > allowed)
        return AnswerStanding::Late;
    return isAnswered || isClosed ? AnswerStanding::InTime : AnswerStanding::NotYetDue;
}

} // namespace Pistis
