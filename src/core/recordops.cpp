#include "core/customfield.h"
#include "core/folds.h"
#include "core/hoursfields.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    template <typename Value> void putIfSet(QJsonObject &object, QLatin1StringView key, const Value &value)
    {
        if (value != Value {})
            object.insert(key, value);
    }

} // namespace

QJsonObject fieldsOf(const Customer &customer)
{
    QJsonObject fields { { "customer.name"_L1, customer.name } };
    putIfSet(fields, "customer.kind"_L1, customer.kind == CustomerKind::Person ? wordOf(customer.kind) : QString());
    putIfSet(fields, "customer.stage"_L1, customer.stage == Stage::Prospect ? wordOf(customer.stage) : QString());
    putIfSet(fields, "customer.segment"_L1, idText(customer.segment));
    putIfSet(fields, "customer.owner"_L1, idText(customer.owner));
    putIfSet(fields, "customer.parent"_L1, idText(customer.parent));
    putIfSet(fields, "customer.region"_L1, customer.region);
    putIfSet(fields, "customer.rating"_L1, wordOf(customer.rating));
    putIfSet(fields, "customer.note"_L1, customer.note);
    putIfSet(fields, "customer.first_contact_on"_L1, dayText(customer.firstContact));
    putIfSet(fields, "customer.followed_from"_L1, dayText(customer.followedFrom));
    putIfSet(fields, "customer.cadence_days"_L1, customer.cadenceDays);
    putIfSet(fields, "customer.max_gap_days"_L1, customer.maxGapDays);
    putIfSet(fields, "customer.snoozed_until"_L1, dayText(customer.snoozedUntil));
    putIfSet(fields, "customer.snoozed_from"_L1, dayText(customer.snoozedFrom));
    putIfSet(fields, "customer.lost_on"_L1, dayText(customer.lostOn));
    putIfSet(fields, "customer.first_warning_on"_L1, dayText(customer.firstWarningOn));
    putIfSet(fields, "customer.end_reason"_L1, wordOf(customer.endReason));
    putIfSet(fields, "customer.competitor"_L1, customer.competitor);
    putIfSet(fields, "customer.end_note"_L1, customer.endNote);
    putIfSet(fields, "customer.deleted"_L1, customer.deleted);
    for (auto it = customer.customFields.cbegin(); it != customer.customFields.cend(); ++it)
        fields.insert(valueField(it.key()), it.value());
    return fields;
}

QJsonObject fieldsOf(const Person &person)
{
    QJsonObject fields = ownHoursFields(person.hours);
    fields.insert("person.name"_L1, person.name);
    putIfSet(fields, "person.deleted"_L1, person.deleted);
    return fields;
}

QJsonObject fieldsOf(const Segment &segment)
{
    QJsonObject fields { { "segment.name"_L1, segment.name } };
    putIfSet(fields, "segment.cadence_days"_L1, segment.cadenceDays);
    putIfSet(fields, "segment.max_gap_days"_L1, segment.maxGapDays);
    putIfSet(fields, "segment.deleted"_L1, segment.deleted);
    return fields;
}

QJsonObject fieldsOf(const BookSettings &settings)
{
    QJsonObject fields = fieldsOf(settings.hours);
    fields.insert("book.cadence_days"_L1, settings.cadenceDays);
    fields.insert("book.answer_hours"_L1, settings.answerHours);
    putIfSet(fields, "book.max_gap_days"_L1, settings.maxGapDays);
    return fields;
}

QJsonObject fieldsOf(const Attachment &attachment)
{
    QJsonObject fields { { "attachment.visit"_L1, idText(attachment.visit) }, { "attachment.name"_L1, attachment.name },
        { "attachment.size"_L1, attachment.size }, { "attachment.hash"_L1, attachment.hash } };
    putIfSet(fields, "attachment.deleted"_L1, attachment.deleted);
    return fields;
}

Op visitOp(const Visit &visit)
{
    QJsonObject fact { { "customer"_L1, idText(visit.customer) }, { "type"_L1, wordOf(visit.type) },
        { "status"_L1, wordOf(visit.status) }, { "day"_L1, dayText(visit.day) } };
    putIfSet(fact, "person"_L1, idText(visit.person));
    putIfSet(fact, "start"_L1, visit.startMs);
    putIfSet(fact, "minutes"_L1, visit.minutes);
    putIfSet(fact, "note"_L1, visit.note);
    putIfSet(fact, "reason"_L1, visit.reason);
    putIfSet(fact, "purpose"_L1, visit.purpose);
    putIfSet(fact, "outcome"_L1, visit.outcome);
    putIfSet(fact, "participants"_L1, visit.participants);
    if (visit.talkPercent != noTalkNoted)
        fact.insert("talk_percent"_L1, visit.talkPercent);
    return { .kind = OpKind::visit, .entity = visit.id, .value = fact };
}

Op askOp(const Request &request)
{
    QJsonObject details { { "customer"_L1, idText(request.customer) }, { "text"_L1, request.text },
        { "at"_L1, request.askedAt } };
    putIfSet(details, "assignee"_L1, idText(request.assignee));
    putIfSet(details, "asked_by"_L1, request.askedBy);
    putIfSet(details, "wanted"_L1, request.wanted);
    putIfSet(details, "channel"_L1, request.channel);
    return eventOp(OpKind::request, request.id, u"ask"_s, details);
}

Op makeOp(const Promise &promise)
{
    QJsonObject details { { "customer"_L1, idText(promise.customer) }, { "words"_L1, promise.words },
        { "due"_L1, dayText(promise.due) }, { "by"_L1, wordOf(promise.by) } };
    putIfSet(details, "person"_L1, idText(promise.person));
    putIfSet(details, "made_in"_L1, idText(promise.madeIn));
    return eventOp(OpKind::promise, promise.id, u"make"_s, details);
}

const QSet<QString> &correctableNames()
{
    static const QSet<QString> names { u"request.text"_s, u"request.asked_at"_s, u"request.asked_by"_s,
        u"request.wanted"_s, u"request.offered"_s, u"request.channel"_s, u"promise.words"_s, u"promise.by"_s,
        u"promise.made_in"_s };
    return names;
}

QJsonObject correctableFields(const Request &request)
{
    QJsonObject fields { { "request.text"_L1, request.text }, { "request.asked_at"_L1, request.askedAt } };
    putIfSet(fields, "request.asked_by"_L1, request.askedBy);
    putIfSet(fields, "request.wanted"_L1, request.wanted);
    putIfSet(fields, "request.offered"_L1, request.offered);
    putIfSet(fields, "request.channel"_L1, request.channel);
    return fields;
}

QJsonObject correctableFields(const Promise &promise)
{
    QJsonObject fields { { "promise.words"_L1, promise.words }, { "promise.by"_L1, wordOf(promise.by) } };
    putIfSet(fields, "promise.made_in"_L1, idText(promise.madeIn));
    return fields;
}

QList<Op> setOps(const QUuid &entity, const QJsonObject &before, const QJsonObject &after)
{
    QList<Op> ops;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            ops.append(setOp(entity, it.key(), it.value()));
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            ops.append(setOp(entity, it.key(), QJsonValue::Null));
    }
    return ops;
}

} // namespace Pistis
