#include "core/folds.h"

#include "core/customfield.h"
#include "core/hoursfields.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QJsonObject valuesOf(const Fields &fields)
    {
        QJsonObject values;
        for (auto it = fields.begin(); it != fields.end(); ++it)
            values.insert(it.key(), it->value);
        return values;
    }

} // namespace

QString idText(const QUuid &id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

QUuid idIn(const QJsonValue &value) { return QUuid::fromString(value.toString()); }

// As Qt::ISODate, which goes through printf: whole lists are written with it.
QString dayText(const QDate &day)
{
    if (!day.isValid() || day.year() < 0 || day.year() > 9999)
        return day.isValid() ? day.toString(Qt::ISODate) : QString();
    QString text = u"0000-00-00"_s;
    const auto put = [&text](qsizetype last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = QChar(u'0' + number % 10);
    };
    put(3, day.year());
    put(6, day.month());
    put(9, day.day());
    return text;
}

QDate dayOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

RecordKind recordKindOf(const Op &op)
{
    if (op.kind == OpKind::visit)
        return RecordKind::Visit;
    if (op.kind == OpKind::request)
        return RecordKind::Request;
    if (op.kind == OpKind::promise)
        return RecordKind::Promise;
    if (op.kind == OpKind::lesson)
        return RecordKind::Lesson;
    if (op.kind == OpKind::merge || op.kind == OpKind::unmerge)
        return RecordKind::Customer;
    if (op.kind == OpKind::amend) // of a visit; its field may be called as a table
        return RecordKind::Unknown;
    QString field = op.field;
    if (op.kind == OpKind::create) {
        const QJsonObject first = op.value.toObject();
        field = first.isEmpty() ? QString() : first.begin().key();
    }
    static const QHash<QString, RecordKind> tables {
        { u"book"_s, RecordKind::Book },
        { u"person"_s, RecordKind::Person },
        { u"segment"_s, RecordKind::Segment },
        { u"customer"_s, RecordKind::Customer },
        { u"request"_s, RecordKind::Request },
        { u"promise"_s, RecordKind::Promise },
        { u"task"_s, RecordKind::Task },
        { u"field"_s, RecordKind::CustomField },
        { u"note"_s, RecordKind::LessonNote },
        { u"attachment"_s, RecordKind::Attachment },
    };
    return tables.value(field.section(u'.', 0, 0), RecordKind::Unknown);
}

BookSettings foldBook(const QList<Op> &ops)
{
    const Fields fields = foldFields(ops);
    const BookSettings fresh;
    return { .cadenceDays = fields.value(u"book.cadence_days"_s).value.toInt(fresh.cadenceDays),
        .maxGapDays = fields.value(u"book.max_gap_days"_s).value.toInt(),
        .answerHours = fields.value(u"book.answer_hours"_s).value.toInt(fresh.answerHours),
        .hours = businessHoursIn(valuesOf(fields)) };
}

Person foldPerson(const QUuid &id, const QList<Op> &ops)
{
    const Fields fields = foldFields(ops);
    return { .id = id,
        .name = fields.value(u"person.name"_s).value.toString(),
        .hours = ownHoursIn(valuesOf(fields)),
        .deleted = fields.value(u"person.deleted"_s).value.toBool() };
}

Segment foldSegment(const QUuid &id, const QList<Op> &ops)
{
    const Fields fields = foldFields(ops);
    return { .id = id,
        .name = fields.value(u"segment.name"_s).value.toString(),
        .cadenceDays = fields.value(u"segment.cadence_days"_s).value.toInt(),
        .maxGapDays = fields.value(u"segment.max_gap_days"_s).value.toInt(),
        .deleted = fields.value(u"segment.deleted"_s).value.toBool() };
}

Customer foldCustomer(const QUuid &id, const QList<Op> &ops)
{
    const Fields fields = foldFields(ops);
    const auto text = [&fields](const QString &field) { return fields.value(field).value.toString(); };
    QMap<QUuid, QString> own;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const QUuid field = customFieldIn(it.key());
        if (const QString value = it->value.toString(); !field.isNull() && !value.isEmpty())
            own.insert(field, value);
    }
    return { .id = id,
        .name = text(u"customer.name"_s),
        .kind = customerKindOf(text(u"customer.kind"_s)).value_or(CustomerKind::Organisation),
        .stage = stageOf(text(u"customer.stage"_s)).value_or(Stage::Current),
        .segment = QUuid::fromString(text(u"customer.segment"_s)),
        .owner = QUuid::fromString(text(u"customer.owner"_s)),
        .parent = QUuid::fromString(text(u"customer.parent"_s)),
        .region = text(u"customer.region"_s),
        .rating = ratingOf(text(u"customer.rating"_s)).value_or(Rating::None),
        .note = text(u"customer.note"_s),
        .firstContact = dayOf(text(u"customer.first_contact_on"_s)),
        .followedFrom = dayOf(text(u"customer.followed_from"_s)),
        .cadenceDays = fields.value(u"customer.cadence_days"_s).value.toInt(),
        .maxGapDays = fields.value(u"customer.max_gap_days"_s).value.toInt(),
        .snoozedUntil = dayOf(text(u"customer.snoozed_until"_s)),
        .snoozedFrom = dayOf(text(u"customer.snoozed_from"_s)),
        .lostOn = dayOf(text(u"customer.lost_on"_s)),
        .firstWarningOn = dayOf(text(u"customer.first_warning_on"_s)),
        .endReason = endReasonOf(text(u"customer.end_reason"_s)).value_or(EndReason::None),
        .competitor = text(u"customer.competitor"_s),
        .endNote = text(u"customer.end_note"_s),
        .customFields = own,
        .deleted = fields.value(u"customer.deleted"_s).value.toBool() };
}

std::optional<Visit> foldVisit(const QList<Op> &ops)
{
    QJsonObject fact;
    QUuid id;
    for (const Op &op : ops) {
        if (op.kind == OpKind::visit && id.isNull()) {
            id = op.entity;
            const QJsonObject amended = fact;
            fact = op.value.toObject();
            for (auto it = amended.begin(); it != amended.end(); ++it)
                fact.insert(it.key(), it.value());
        } else if (op.kind == OpKind::amend) {
            fact.insert(op.field, op.value);
        }
    }
    if (id.isNull())
        return {};
    return Visit { .id = id,
        .customer = idIn(fact.value("customer"_L1)),
        .person = idIn(fact.value("person"_L1)),
        .type = visitTypeOf(fact.value("type"_L1).toString()).value_or(VisitType::Visit),
        .status = visitStatusOf(fact.value("status"_L1).toString()).value_or(VisitStatus::Held),
        .day = dayOf(fact.value("day"_L1).toString()),
        .startMs = fact.value("start"_L1).toInteger(),
        .minutes = fact.value("minutes"_L1).toInt(),
        .note = fact.value("note"_L1).toString(),
        .reason = fact.value("reason"_L1).toString(),
        .purpose = fact.value("purpose"_L1).toString(),
        .outcome = fact.value("outcome"_L1).toString(),
        .participants = fact.value("participants"_L1).toString(),
        .talkPercent = fact.value("talk_percent"_L1).toInt(noTalkNoted),
        .retracted = retractedIn(ops).contains(id) };
}

Attachment foldAttachment(const QUuid &id, const QList<Op> &ops)
{
    const Fields fields = foldFields(ops);
    return { .id = id,
        .visit = idIn(fields.value(u"attachment.visit"_s).value),
        .name = fields.value(u"attachment.name"_s).value.toString(),
        .size = fields.value(u"attachment.size"_s).value.toInteger(),
        .hash = fields.value(u"attachment.hash"_s).value.toString(),
        .deleted = fields.value(u"attachment.deleted"_s).value.toBool() };
}

QList<LessonEvent> foldLesson(const QList<Op> &ops)
{
    const QSet<QUuid> out = retractedIn(ops);
    QList<LessonEvent> events;
    for (const Op &op : ops) {
        if (op.kind != OpKind::lesson || out.contains(op.id))
            continue;
        const QJsonObject details = op.value.toObject();
        events.append({ .op = op.id,
            .item = op.entity,
            .event = op.field,
            .pack = details.value("pack"_L1).toString(),
            .itemName = details.value("item"_L1).toString(),
            .learner = details.value("learner"_L1).toString(),
            .value = details.value("value"_L1).toString(),
            .right = details.value("right"_L1).toBool(),
            .at = details.value("at"_L1).toInteger() });
    }
    return events;
}

} // namespace Pistis
