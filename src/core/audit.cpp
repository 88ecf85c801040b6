#include "core/audit.h"

#include "core/attention.h"
#include "core/dismissal.h"
#include "core/lessonnote.h"
#include "core/mood.h"
#include "core/recordstate.h"
#include "core/tags.h"
#include "core/task.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString dismissalPrefix = u"customer.dismissal."_s; // and the op that made it
    const QString moodPrefix = u"customer.mood."_s; // likewise

    void put(QJsonObject &object, QLatin1StringView key, const QString &text)
    {
        if (!text.isEmpty())
            object.insert(key, text);
    }

    void put(QJsonObject &object, QLatin1StringView key, qint64 number)
    {
        if (number != 0)
            object.insert(key, number);
    }

    void put(QJsonObject &object, QLatin1StringView key, bool isTrue)
    {
        if (isTrue)
            object.insert(key, true);
    }

    QJsonObject fieldsOfCustomer(const QUuid &id, const QList<Op> &ops)
    {
        QJsonObject fields = ops.isEmpty() ? QJsonObject() : fieldsOf(foldCustomer(id, ops));
        put(fields, auditedTags, foldTags(ops).join(u", "_s));
        for (const Dismissal &one : foldDismissals(ops))
            fields.insert(dismissalPrefix + idText(one.op), dismissalOp(one).value);
        for (const Mood &mood : foldMoods(ops))
            fields.insert(moodPrefix + idText(mood.op), moodOp(id, mood).value);
        return fields;
    }

    QJsonObject fieldsOfBook(const QList<Op> &ops)
    {
        QJsonObject fields = fieldsOf(foldBook(ops));
        const QJsonObject weights = hasAttentionWeights(ops) ? fieldsOf(foldAttentionWeights(ops)) : QJsonObject();
        for (auto it = weights.begin(); it != weights.end(); ++it)
            fields.insert(it.key(), it.value());
        return fields;
    }

    QJsonObject fieldsOfVisit(const Visit &visit)
    {
        QJsonObject fields;
        const QJsonObject fact = visitOp(visit).value.toObject();
        for (auto it = fact.begin(); it != fact.end(); ++it)
            fields.insert(u"visit."_s + it.key(), it.value());
        put(fields, "visit.deleted"_L1, visit.retracted);
        return fields;
    }

    // Of a file only what people know of it.
    QJsonObject fieldsOfAttachment(const Attachment &attachment)
    {
        QJsonObject fields { { "attachment.name"_L1, attachment.name } };
        put(fields, "attachment.deleted"_L1, attachment.deleted);
        return fields;
    }

    QJsonObject fieldsOfRequest(const Request &request)
    {
        QJsonObject fields { { "request.customer"_L1, idText(request.customer) },
            { "request.status"_L1, wordOf(request.status) } };
        const QJsonObject words = correctableFields(request);
        for (auto it = words.begin(); it != words.end(); ++it)
            fields.insert(it.key(), it.value());
        put(fields, "request.assignee"_L1, idText(request.assignee));
        put(fields, "request.answer"_L1, request.answer);
        put(fields, "request.first_answered_at"_L1, request.firstAnsweredAt);
        put(fields, "request.closed_at"_L1, request.closedAt);
        put(fields, "request.deleted"_L1, request.deleted);
        return fields;
    }

    QJsonObject fieldsOfPromise(const Promise &promise)
    {
        QJsonObject fields = correctableFields(promise);
        fields.insert("promise.customer"_L1, idText(promise.customer));
        fields.insert("promise.state"_L1, wordOf(promise.state));
        put(fields, "promise.person"_L1, idText(promise.person));
        put(fields, "promise.due"_L1, dayText(promise.due));
        put(fields, "promise.done_on"_L1, dayText(promise.doneOn));
        put(fields, "promise.deleted"_L1, promise.deleted);
        return fields;
    }

    // What belongs to a status comes and goes with it.
    bool isFree(const QString &field)
    {
        return field != "task.customer"_L1 && field != "task.done_on"_L1 && field != "task.snoozed_until"_L1;
    }

} // namespace

QJsonObject fieldsAfter(RecordKind kind, const QUuid &record, const QList<Op> &ops)
{
    switch (kind) {
    case RecordKind::Customer:
        return fieldsOfCustomer(record, ops);
    case RecordKind::Visit:
        if (const auto visit = foldVisit(ops))
            return fieldsOfVisit(*visit);
        return {};
    case RecordKind::Request:
        if (const auto request = foldRequest(ops))
            return fieldsOfRequest(*request);
        return {};
    case RecordKind::Promise:
        if (const auto promise = foldPromise(ops))
            return fieldsOfPromise(*promise);
        return {};
    case RecordKind::Book:
        return ops.isEmpty() ? QJsonObject() : fieldsOfBook(ops);
    case RecordKind::Segment:
        return ops.isEmpty() ? QJsonObject() : fieldsOf(foldSegment(record, ops));
    case RecordKind::Person:
        return ops.isEmpty() ? QJsonObject() : fieldsOf(foldPerson(record, ops));
    case RecordKind::Attachment:
        return ops.isEmpty() ? QJsonObject() : fieldsOfAttachment(foldAttachment(record, ops));
    case RecordKind::Task:
        if (const auto task = foldTask(ops))
            return fieldsOf(*task);
        return {};
    case RecordKind::LessonNote:
        return ops.isEmpty() ? QJsonObject() : fieldsOf(foldLessonNote(record, ops));
    default:
        return {};
    }
}

QList<AuditEntry> auditOf(const QList<Op> &ops)
{
    QList<AuditEntry> entries;
    const RecordKind kind = kindOf(ops);
    QJsonObject before;
    for (qsizetype size = 1; size <= ops.size(); ++size) {
        const Op &op = ops.at(size - 1);
        const QJsonObject after = fieldsAfter(kind, op.entity, ops.first(size));
        QStringList keys = before.keys() + after.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &field : std::as_const(keys)) {
            const QJsonValue was = before.value(field);
            const QJsonValue is = after.value(field);
            if (was != is)
                entries.append({ .kind = kind,
                    .record = op.entity,
                    .op = op.id,
                    .author = op.author,
                    .at = op.madeAt,
                    .field = field,
                    .before = was,
                    .after = is,
                    .isMade = size == 1 });
        }
        before = after;
    }
    return entries;
}

bool canBeBroughtBack(RecordKind kind, const QString &field)
{
    return field == auditedTags || settingOp(kind, {}, field, {}).has_value();
}

std::optional<Op> settingOp(RecordKind kind, const QUuid &record, const QString &field, const QJsonValue &value)
{
    const QJsonValue stored = value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    if (field == auditedTags || field.startsWith(dismissalPrefix)
        || field.startsWith(moodPrefix)) // sets, changed one by one
        return {};
    if (kind == RecordKind::Customer || kind == RecordKind::Book || kind == RecordKind::Segment
        || kind == RecordKind::Person || kind == RecordKind::LessonNote || correctableNames().contains(field)
        || field == "attachment.deleted"_L1 || (kind == RecordKind::Task && isFree(field)))
        return setOp(record, field, stored);
    if (kind == RecordKind::Visit && field != "visit.deleted"_L1 && field != "visit.customer"_L1)
        return Op { .kind = OpKind::amend, .entity = record, .field = field.section(u'.', 1), .value = stored };
    return {};
}

} // namespace Pistis
