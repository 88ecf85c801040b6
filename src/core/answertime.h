#pragma once

#include "core/businesshours.h"
#include "core/request.h"

namespace Pistis {

// How the first answer to a request counts. A request that was closed without one counts as answered then; one that
// was declined or is a duplicate without an answer is left out.
enum class AnswerStanding { NotYetDue, InTime, Late, LeftOut };

AnswerStanding answerStandingOf(const Request &request, qint64 nowMs, int answerHours, OpenTime &openTime);

} // namespace Pistis
