#include "core/request.h"

#include "core/textcheck.h"
#include "core/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<RequestStatus, 7> statuses { { { RequestStatus::New, "new"_L1 },
        { RequestStatus::Assigned, "assigned"_L1 }, { RequestStatus::Waiting, "waiting"_L1 },
        { RequestStatus::Answered, "answered"_L1 }, { RequestStatus::Closed, "closed"_L1 },
        { RequestStatus::Declined, "declined"_L1 }, { RequestStatus::Duplicate, "duplicate"_L1 } } };

} // namespace

Result<Request> cleaned(Request request, qint64 nowMs)
{
    const auto text = cleanedText(request.text, u"request.text"_s);
    if (!text)
        return text.error();
    request.text = *text;
    if (request.text.isEmpty())
        return invalid(u"request.text"_s);
    for (auto [line, field] :
        { std::pair(&request.askedBy, u"request.asked_by"_s), std::pair(&request.wanted, u"request.wanted"_s),
            std::pair(&request.offered, u"request.offered"_s), std::pair(&request.channel, u"request.channel"_s) }) {
        const auto clean = cleanedLine(*line, field);
        if (!clean)
            return clean.error();
        *line = *clean;
    }
    if (request.customer.isNull())
        return invalid(u"request.customer"_s);
    if (request.askedAt <= 0)
        return invalid(u"request.asked_at"_s);
    if (request.askedAt > nowMs)
        return invalid(u"request.future"_s);
    return request;
}

QString wordOf(RequestStatus status) { return wordIn(statuses, status); }

std::optional<RequestStatus> requestStatusOf(QStringView word) { return valueIn(statuses, word); }

} // namespace Pistis
