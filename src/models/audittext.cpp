#include "models/audittext.h"

#include "models/attentiontext.h"
#include "models/bookruletext.h"
#include "models/conversationtext.h"
#include "models/customfieldtext.h"
#include "models/labels.h"
#include "models/lessonnotetext.h"
#include "models/nextactiontext.h"
#include "models/recordlabels.h"
#include "models/tasktext.h"
#include "models/visitwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct AuditText
    {
        Q_DECLARE_TR_FUNCTIONS(AuditText)
    };

    enum class Shape { Text, Day, Moment, Days, Yes, Name, Word, Dismissed, Felt, Place };

    struct FieldWords
    {
        QString label {};
        Shape shape = Shape::Text;
    };

    FieldWords wordsFor(const QString &field)
    {
        using enum Shape;
        const QHash<QString, FieldWords> words {
            { u"customer.name"_s, { AuditText::tr("Name") } },
            { u"customer.kind"_s, { AuditText::tr("Person or organisation"), Word } },
            { u"customer.stage"_s, { AuditText::tr("Stage"), Word } },
            { u"customer.segment"_s, { AuditText::tr("Segment"), Name } },
            { u"customer.owner"_s, { AuditText::tr("Owner"), Name } },
            { u"customer.parent"_s, { AuditText::tr("Belongs to"), Name } },
            { u"customer.region"_s, { AuditText::tr("Region") } },
            { u"customer.note"_s, { AuditText::tr("Note") } },
            { u"customer.first_contact_on"_s, { AuditText::tr("First contact"), Day } },
            { u"customer.followed_from"_s, { AuditText::tr("Came with a file on"), Day } },
            { u"customer.cadence_days"_s, { AuditText::tr("Rhythm"), Days } },
            { u"customer.lost_on"_s, { AuditText::tr("Lost on"), Day } },
            { u"customer.first_warning_on"_s, { AuditText::tr("First felt slipping on"), Day } },
            { u"customer.end_reason"_s, { AuditText::tr("Reason of the loss"), Word } },
            { u"customer.competitor"_s, { AuditText::tr("Lost to") } },
            { u"customer.end_note"_s, { AuditText::tr("Loss in own words") } },
            { u"customer.rating"_s, { AuditText::tr("Rating") } },
            { u"customer.max_gap_days"_s, { AuditText::tr("Longest gap"), Days } },
            { u"customer.snoozed_until"_s, { AuditText::tr("Put off until"), Day } },
            { u"customer.snoozed_from"_s, { AuditText::tr("Put off from"), Day } },
            { u"customer.tags"_s, { AuditText::tr("Tags") } },
            { u"visit.reason"_s, { AuditText::tr("Reason") } },
            { u"visit.customer"_s, { AuditText::tr("Customer"), Name } },
            { u"visit.type"_s, { AuditText::tr("Type"), Word } },
            { u"visit.status"_s, { AuditText::tr("Status"), Word } },
            { u"visit.day"_s, { AuditText::tr("Day"), Day } },
            { u"visit.start"_s, { AuditText::tr("Time"), Moment } },
            { u"visit.minutes"_s, { AuditText::tr("Minutes") } },
            { u"visit.note"_s, { AuditText::tr("Note") } },
            { u"visit.purpose"_s, { AuditText::tr("Purpose") } },
            { u"visit.outcome"_s, { AuditText::tr("Outcome") } },
            { u"visit.participants"_s, { AuditText::tr("Who took part") } },
            { u"visit.talk_percent"_s, { AuditText::tr("Own share of the talk, %") } },
            { u"visit.person"_s, { AuditText::tr("Person"), Name } },
            { u"attachment.name"_s, { AuditText::tr("Name") } },
            { u"request.customer"_s, { AuditText::tr("Customer"), Name } },
            { u"request.text"_s, { AuditText::tr("Words") } },
            { u"request.asked_by"_s, { AuditText::tr("Asked by") } },
            { u"request.wanted"_s, { AuditText::tr("Wanted") } },
            { u"request.offered"_s, { AuditText::tr("Offered") } },
            { u"request.channel"_s, { AuditText::tr("Channel"), Word } },
            { u"request.assignee"_s, { AuditText::tr("Person"), Name } },
            { u"request.status"_s, { AuditText::tr("Status"), Word } },
            { u"request.answer"_s, { AuditText::tr("Answer") } },
            { u"request.asked_at"_s, { AuditText::tr("Asked"), Moment } },
            { u"request.first_answered_at"_s, { AuditText::tr("First answer"), Moment } },
            { u"request.closed_at"_s, { AuditText::tr("Closed"), Moment } },
            { u"promise.customer"_s, { AuditText::tr("Customer"), Name } },
            { u"promise.words"_s, { AuditText::tr("Words") } },
            { u"promise.by"_s, { AuditText::tr("Promised by"), Word } },
            { u"promise.made_in"_s, { AuditText::tr("Made in"), Name } },
            { u"promise.person"_s, { AuditText::tr("Person"), Name } },
            { u"promise.due"_s, { AuditText::tr("Due day"), Day } },
            { u"promise.done_on"_s, { AuditText::tr("Kept on"), Day } },
            { u"promise.state"_s, { AuditText::tr("State"), Word } },
            { u"task.customer"_s, { AuditText::tr("Customer"), Name } },
            { u"task.title"_s, { AuditText::tr("Title") } },
            { u"task.note"_s, { AuditText::tr("Note") } },
            { u"task.person"_s, { AuditText::tr("Person"), Name } },
            { u"task.due"_s, { AuditText::tr("Due day"), Day } },
            { u"task.priority"_s, { AuditText::tr("Priority"), Word } },
            { u"task.status"_s, { AuditText::tr("Status"), Word } },
            { u"task.snoozed_until"_s, { AuditText::tr("Put off until"), Day } },
            { u"task.done_on"_s, { AuditText::tr("Done on"), Day } },
            { u"note.text"_s, { AuditText::tr("Words") } },
            { u"note.kind"_s, { AuditText::tr("Kind of note"), Word } },
            { u"note.place"_s, { AuditText::tr("Sentence of the lesson"), Place } },
            { u"note.customer"_s, { AuditText::tr("Customer"), Name } },
            { u"note.answers"_s, { AuditText::tr("Comment on a note"), Yes } },
        };
        if (field.endsWith(".deleted"_L1))
            return { AuditText::tr("Deleted"), Yes };
        if (field.startsWith("book.attention_"_L1)) {
            const auto part = attentionPartOf(QStringView(field).mid(field.indexOf(u'_') + 1));
            return { part ? AuditText::tr("Weight: %1", "part of the attention score").arg(partLabel(*part))
                          : AuditText::tr("Alarm line of the attention score") };
        }
        if (field.startsWith("customer.mood."_L1))
            return { AuditText::tr("Mood noted"), Felt };
        if (field.startsWith("customer.dismissal."_L1))
            return { AuditText::tr("Suggestion set aside"), Dismissed };
        return words.value(field, { field.section(u'.', 1) });
    }

    QString stateText(PromiseState state)
    {
        switch (state) {
        case PromiseState::Open:
            return AuditText::tr("open");
        case PromiseState::Kept:
            return standingLabel(PromiseStanding::Kept);
        case PromiseState::Broken:
            return standingLabel(PromiseStanding::Broken);
        case PromiseState::Cancelled:
            return standingLabel(PromiseStanding::Withdrawn);
        }
        Q_UNREACHABLE();
    }

    QString wordText(const QString &field, const QString &word)
    {
        if (field == "customer.stage"_L1 && stageOf(word))
            return stageLabel(*stageOf(word));
        if (field == "customer.kind"_L1 && customerKindOf(word))
            return customerKindLabel(*customerKindOf(word));
        if (field == "customer.end_reason"_L1 && endReasonOf(word))
            return endReasonLabel(*endReasonOf(word));
        if (field == "visit.type"_L1 && visitTypeOf(word))
            return typeLabel(*visitTypeOf(word));
        if (field == "visit.status"_L1 && visitStatusOf(word))
            return statusLabel(*visitStatusOf(word), VisitType::Visit);
        if (field == "request.status"_L1 && requestStatusOf(word))
            return statusLabel(*requestStatusOf(word));
        if (field == "request.channel"_L1)
            return channelLabel(word);
        if (field == "promise.state"_L1 && promiseStateOf(word))
            return stateText(*promiseStateOf(word));
        if (field == "task.priority"_L1 && taskPriorityOf(word))
            return priorityLabel(*taskPriorityOf(word));
        if (field == "task.status"_L1 && taskStatusOf(word))
            return taskStatusLabel(*taskStatusOf(word));
        if (field == "note.kind"_L1 && noteKindOf(word))
            return noteKindLabel(*noteKindOf(word));
        if (field == "promise.by"_L1 && promisedByOf(word))
            return *promisedByOf(word) == PromisedBy::Us ? AuditText::tr("us") : AuditText::tr("the customer");
        return word;
    }

    const CustomField *customField(const QString &field, const QList<CustomField> &all)
    {
        const QUuid id = customFieldIn(field);
        const auto found = id.isNull() ? all.end() : std::ranges::find(all, id, &CustomField::id);
        return found == all.end() ? nullptr : &*found;
    }

    // A record by the words or the day by which it is known.
    QString titled(RecordKind kind, const QString &title)
    {
        if (title.isEmpty())
            return recordLabel(kind);
        return AuditText::tr("%1: %2").arg(
            recordLabel(kind), kind == RecordKind::Visit ? dateLabel(dayOf(title)) : title.simplified());
    }

} // namespace

QString auditField(const QString &field, const QList<CustomField> &customFields)
{
    if (const CustomField *own = customField(field, customFields))
        return own->name;
    const QString ofBook = bookFieldLabel(field);
    return ofBook.isEmpty() ? wordsFor(field).label : ofBook;
}

QString auditValue(const QString &field, const QJsonValue &value, const QHash<QString, QString> &names,
    const QList<CustomField> &customFields)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!bookFieldLabel(field).isEmpty())
        return bookFieldValue(field, value);
    if (const CustomField *own = customField(field, customFields))
        return valueText(*own, value.toString());
    switch (wordsFor(field).shape) {
    case Shape::Day:
        return dateLabel(dayOf(value.toString()));
    case Shape::Moment:
        return momentLabel(value.toInteger());
    case Shape::Days:
        return AuditText::tr("%n day(s)", nullptr, value.toInt());
    case Shape::Yes:
        return value.toBool() || value.isString() ? AuditText::tr("yes") : AuditText::tr("no");
    case Shape::Name:
        return names.value(value.toString(), value.toString());
    case Shape::Felt:
        return moodText(value.toObject());
    case Shape::Dismissed:
        return dismissalText(value.toObject());
    case Shape::Word:
        return wordText(field, value.toString());
    case Shape::Place:
        return placeIn(value.toObject()).text();
    case Shape::Text:
        break;
    }
    return value.isDouble() ? QLocale().toString(value.toDouble()) : value.toString();
}

QString auditValue(const AuditEntry &entry, const QJsonValue &value, const AuditTrail &trail)
{
    const auto status = visitStatusOf(value.toString());
    const auto type = visitTypeOf(trail.present.value(entry.record).value("visit.type"_L1).toString());
    if (entry.field == "visit.status"_L1 && status && type)
        return statusLabel(*status, *type);
    if (const QUuid origin = idIn(value); entry.field == "promise.made_in"_L1 && trail.titles.contains(origin))
        return titled(trail.kinds.value(origin), trail.titles.value(origin));
    return auditValue(entry.field, value, trail.names, trail.customFields);
}

QString auditRecord(const AuditEntry &entry, const AuditTrail &trail)
{
    return titled(entry.kind, trail.titles.value(entry.record));
}

} // namespace Pistis
