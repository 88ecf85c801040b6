#include "core/folds.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // As it was asked, with what was corrected since.
    Request asked(const Op &ask, const Fields &fields)
    {
        const QJsonObject first = ask.value.toObject();
        const auto value = [&](const QString &field, QLatin1StringView key) {
            return fields.value(field, { first.value(key), {} }).value;
        };
        return { .id = ask.entity,
            .customer = idIn(value(u"request.customer"_s, "customer"_L1)),
            .assignee = idIn(first.value("assignee"_L1)),
            .askedBy = value(u"request.asked_by"_s, "asked_by"_L1).toString(),
            .text = value(u"request.text"_s, "text"_L1).toString(),
            .wanted = value(u"request.wanted"_s, "wanted"_L1).toString(),
            .offered = value(u"request.offered"_s, "offered"_L1).toString(),
            .channel = value(u"request.channel"_s, "channel"_L1).toString(),
            .askedAt = value(u"request.asked_at"_s, "at"_L1).toInteger(),
            .deleted = fields.value(u"request.deleted"_s).value.toBool() };
    }

} // namespace

std::optional<Request> foldRequest(const QList<Op> &ops)
{
    const QSet<QUuid> out = retractedIn(ops);
    const Fields fields = foldFields(ops);
    std::optional<Request> request;
    qint64 questionAt = 0; // that is not answered yet
    const auto leaveWait = [&request](qint64 at) {
        if (!request->waits.isEmpty() && request->waits.constLast().to == 0)
            request->waits.last().to = at;
    };
    for (const Op &op : ops) {
        if (op.kind != OpKind::request || out.contains(op.id))
            continue;
        const QJsonObject details = op.value.toObject();
        const qint64 at = details.value("at"_L1).toInteger();
        if (op.field == "ask"_L1) {
            if (!request) {
                request = asked(op, fields);
                questionAt = request->askedAt;
            }
        } else if (!request) {
            continue;
        } else if (op.field == "assign"_L1 && request->isUnanswered()) {
            request->assignee = idIn(details.value("assignee"_L1));
            request->status = RequestStatus::Assigned;
            leaveWait(at);
        } else if (op.field == "wait"_L1 && request->isOpen()) {
            if (request->status != RequestStatus::Waiting)
                request->waits.append(TimeSpan { .from = at });
            request->status = RequestStatus::Waiting;
        } else if (op.field == "resume"_L1 && request->status == RequestStatus::Waiting) {
            request->status = request->firstAnsweredAt != 0 ? RequestStatus::Answered : RequestStatus::New;
            leaveWait(at);
        } else if (op.field == "answer"_L1 && request->isOpen()) {
            if (request->firstAnsweredAt == 0)
                request->firstAnsweredAt = at;
            if (questionAt != 0)
                request->answers.append(TimeSpan { .from = questionAt, .to = at });
            questionAt = 0;
            leaveWait(at);
            request->answer = details.value("text"_L1).toString();
            request->status = RequestStatus::Answered;
        } else if ((op.field == "close"_L1 || op.field == "decline"_L1 || op.field == "duplicate"_L1)
            && request->isOpen()) {
            request->closedAt = at;
            questionAt = 0;
            leaveWait(at);
            request->status = op.field == "close"_L1 ? RequestStatus::Closed
                : op.field == "decline"_L1           ? RequestStatus::Declined
                                                     : RequestStatus::Duplicate;
        } else if (op.field == "reopen"_L1 && !request->isUnanswered()) {
            request->closedAt = 0;
            questionAt = at;
            request->status = RequestStatus::New;
        }
    }
    return request;
}

} // namespace Pistis
