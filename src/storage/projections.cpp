#include "storage/projections.h"

#include "core/greekfold.h"
#include "core/hoursfields.h"
#include "core/sortkey.h"
#include "core/tags.h"
#include "storage/attentionprojection.h"
#include "storage/customfieldrepository.h"
#include "storage/database.h"
#include "storage/lessonnoteprojection.h"
#include "storage/rows.h"
#include "storage/taskprojection.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<void> Projections::project(RecordKind kind, const QUuid &id, const QList<Op> &ops, Seen seen)
{
    if (kind == RecordKind::Customer || kind == RecordKind::Visit || kind == RecordKind::Promise
        || kind == RecordKind::Task) {
        if (auto done = putProvenance(id, ops); !done)
            return done;
    }
    switch (kind) {
    case RecordKind::Book:
        if (auto done = AttentionProjection(m_database).putBook(id, ops); !done)
            return done;
        return put(id, foldBook(ops));
    case RecordKind::Person:
        return put(foldPerson(id, ops));
    case RecordKind::Segment:
        return put(foldSegment(id, ops));
    case RecordKind::Customer:
        if (auto done = m_aliases.note(id, ops); !done)
            return done;
        if (auto done = hasTagOps(ops) ? putTags(id, foldTags(ops), seen) : Result<void>(); !done)
            return done;
        if (auto done = AttentionProjection(m_database).put(id, ops); !done)
            return done;
        if (auto done = put(foldCustomer(id, ops), seen); !done || !hasContactOps(ops))
            return done;
        return putContacts(id, foldContacts(ops), seen);
    case RecordKind::Visit:
        if (const auto visit = foldVisit(ops)) {
            if (auto done = put(*visit); !done)
                return done;
            return m_aliases.settle(kind, id, visit->customer, ops, m_stale);
        }
        return {};
    case RecordKind::Request:
        if (const auto request = foldRequest(ops)) {
            if (auto done = put(*request); !done)
                return done;
            return m_aliases.settle(kind, id, request->customer, ops, m_stale);
        }
        return {};
    case RecordKind::Promise:
        if (const auto promise = foldPromise(ops)) {
            if (auto done = put(*promise); !done)
                return done;
            return m_aliases.settle(kind, id, promise->customer, ops, m_stale);
        }
        return {};
    case RecordKind::Task:
        if (const auto task = foldTask(ops)) {
            if (auto done = put(*task); !done)
                return done;
            return m_aliases.settle(kind, id, task->customer, ops, m_stale);
        }
        return {};
    case RecordKind::Lesson:
        if (auto done = m_database.execute(u"lesson_event_forget"_s, { { u":item_id"_s, idText(id) } }); !done)
            return done;
        for (const LessonEvent &event : foldLesson(ops)) {
            if (auto done = put(event); !done)
                return done;
        }
        m_changes.lessons.insert(id);
        return {};
    case RecordKind::CustomField:
        return put(foldCustomField(id, ops));
    case RecordKind::LessonNote:
        return put(foldLessonNote(id, ops));
    case RecordKind::Attachment:
        return put(foldAttachment(id, ops));
    case RecordKind::Unknown:
        return {};
    }
    return {};
}

Result<void> Projections::put(const QUuid &book, const BookSettings &settings)
{
    m_changes.book = true;
    m_facts.forgetRhythms();
    bool givesDays = true; // the rhythm or the limit of customers
    if (auto done = m_database.select(u"book_settings"_s, {},
            [&](const QSqlQuery &row) {
                givesDays = idAt(row, 0) != book || row.value(1).toInt() != settings.cadenceDays
                    || row.value(3).toInt() != settings.maxGapDays;
            });
        !done)
        return done;
    if (auto done = m_database.execute(u"book_put"_s,
            { { u":id"_s, idText(book) }, { u":cadence_days"_s, settings.cadenceDays },
                { u":max_gap_days"_s, settings.maxGapDays }, { u":answer_hours"_s, settings.answerHours },
                { u":hours"_s, jsonText(fieldsOf(settings.hours)) } });
        !done)
        return done;
    return givesDays ? markStale(u"customer_ids"_s, {}) : Result<void>();
}

Result<void> Projections::put(const Person &person)
{
    m_changes.persons.insert(person.id);
    return m_database.execute(u"person_put"_s,
        { { u":id"_s, idText(person.id) }, { u":name"_s, orEmpty(person.name) },
            { u":sort_key"_s, sortKey(person.name) }, { u":hours"_s, jsonText(ownHoursFields(person.hours)) },
            { u":deleted"_s, int(person.deleted) } });
}

Result<void> Projections::put(const Segment &segment)
{
    m_changes.segments.insert(segment.id);
    m_facts.forgetRhythms();
    if (auto done = m_database.execute(u"segment_put"_s,
            { { u":id"_s, idText(segment.id) }, { u":name"_s, orEmpty(segment.name) },
                { u":sort_key"_s, sortKey(segment.name) }, { u":cadence_days"_s, segment.cadenceDays },
                { u":max_gap_days"_s, segment.maxGapDays }, { u":deleted"_s, int(segment.deleted) } });
        !done)
        return done;
    return markStale(u"customer_ids_of_segment"_s, idText(segment.id));
}

Result<void> Projections::put(const Customer &customer, Seen seen)
{
    m_changes.customers.insert(customer.id);
    if (seen == Seen::Before)
        m_stale.insert(customer.id);
    const auto root = m_aliases.rootOf(customer.id);
    if (!root)
        return root.error();
    const bool hidden = customer.deleted || *root != customer.id;
    const auto facts = seen == Seen::Never ? m_facts.ofNew(customer) : Result<CustomerFacts>(CustomerFacts());
    if (!facts)
        return facts.error();
    Database::Bindings columns = derivedColumns(*facts);
    columns.insert(columns.end(),
        { { u":id"_s, idText(customer.id) }, { u":name"_s, orEmpty(customer.name) },
            { u":fold_key"_s, orEmpty(greekFold(customer.name)) }, { u":sort_key"_s, sortKey(customer.name) },
            { u":kind"_s, wordOf(customer.kind) }, { u":stage"_s, wordOf(customer.stage) },
            { u":segment_id"_s, orNull(idText(customer.segment)) }, { u":owner_id"_s, orNull(idText(customer.owner)) },
            { u":parent_id"_s, orNull(idText(customer.parent)) }, { u":region"_s, orEmpty(customer.region) },
            { u":note"_s, orEmpty(customer.note) }, { u":first_contact_on"_s, orNull(dayText(customer.firstContact)) },
            { u":followed_from"_s, orNull(dayText(customer.followedFrom)) },
            { u":cadence_days"_s, customer.cadenceDays }, { u":max_gap_days"_s, customer.maxGapDays },
            { u":snoozed_until"_s, orNull(dayText(customer.snoozedUntil)) },
            { u":snoozed_from"_s, orNull(dayText(customer.snoozedFrom)) },
            { u":lost_on"_s, orNull(dayText(customer.lostOn)) },
            { u":first_warning_on"_s, orNull(dayText(customer.firstWarningOn)) },
            { u":end_reason"_s, orEmpty(wordOf(customer.endReason)) },
            { u":rating"_s, orEmpty(wordOf(customer.rating)) }, { u":competitor"_s, orEmpty(customer.competitor) },
            { u":end_note"_s, orEmpty(customer.endNote) },
            { u":custom_fields"_s, orEmpty(valuesText(customer.customFields)) }, { u":deleted"_s, int(hidden) } });
    return m_database.execute(u"customer_put"_s, columns);
}

Result<void> Projections::put(const CustomField &field)
{
    m_changes.customFields = true;
    const QJsonValue choices = fieldsOf(field).value("field.choices"_L1);
    return m_database.execute(u"custom_field_put"_s,
        { { u":id"_s, idText(field.id) }, { u":name"_s, orEmpty(field.name) }, { u":type"_s, wordOf(field.type) },
            { u":choices"_s, choices.isUndefined() ? orEmpty({}) : orEmpty(jsonText(choices)) },
            { u":position"_s, field.position }, { u":deleted"_s, int(field.deleted) } });
}

Result<void> Projections::forget(const QString &statement, const QString &name, const QUuid &id, Seen seen)
{
    return seen == Seen::Never ? Result<void>() : m_database.execute(statement, { { name, idText(id) } });
}

Result<void> Projections::putTags(const QUuid &customer, const QStringList &tags, Seen seen)
{
    if (auto done = forget(u"customer_tag_forget"_s, u":customer_id"_s, customer, seen); !done)
        return done;
    for (const QString &tag : tags) {
        if (auto done = m_database.execute(u"customer_tag_put"_s,
                { { u":customer_id"_s, idText(customer) }, { u":tag"_s, tag }, { u":fold_key"_s, greekFold(tag) } });
            !done)
            return done;
    }
    return {};
}

Result<void> Projections::putProvenance(const QUuid &record, const QList<Op> &ops)
{
    if (!tellsProvenance(ops))
        return {};
    const Provenance from = foldProvenance(ops);
    if (from.isEmpty()) // an import was taken back
        return m_database.execute(u"provenance_forget"_s, { { u":record_id"_s, idText(record) } });
    return m_database.execute(u"provenance_put"_s,
        { { u":record_id"_s, idText(record) }, { u":uid"_s, orEmpty(from.uid) }, { u":card"_s, orEmpty(from.card) },
            { u":sequence"_s, from.sequence } });
}

Result<void> Projections::putContacts(const QUuid &customer, const QList<Contact> &contacts, Seen seen)
{
    if (auto done = forget(u"contact_forget"_s, u":record_id"_s, customer, seen); !done)
        return done;
    const auto root = m_aliases.rootOf(customer);
    if (!root)
        return root.error();
    for (const Contact &contact : contacts) {
        if (auto done = m_database.execute(u"contact_put"_s,
                { { u":op_id"_s, idText(contact.op) }, { u":customer_id"_s, idText(*root) },
                    { u":kind"_s, wordOf(contact.kind) }, { u":value"_s, orEmpty(contact.value) },
                    { u":label"_s, orEmpty(contact.label) }, { u":match_key"_s, orEmpty(matchKey(contact)) },
                    { u":search_key"_s, orEmpty(searchKey(contact)) },
                    { u":origin_id"_s, *root == customer ? QVariant() : QVariant(idText(customer)) } });
            !done)
            return done;
    }
    return {};
}

Result<void> Projections::put(const Visit &visit)
{
    m_changes.visits.insert(visit.id);
    m_changes.customers.insert(visit.customer);
    m_stale.insert(visit.customer);
    return m_database.execute(u"visit_put"_s,
        { { u":id"_s, idText(visit.id) }, { u":customer_id"_s, idText(visit.customer) },
            { u":person_id"_s, orNull(idText(visit.person)) }, { u":type"_s, wordOf(visit.type) },
            { u":status"_s, wordOf(visit.status) }, { u":day"_s, orEmpty(dayText(visit.day)) },
            { u":start_ms"_s, visit.startMs }, { u":note"_s, orEmpty(visit.note) },
            { u":reason"_s, orEmpty(visit.reason) }, { u":minutes"_s, visit.minutes },
            { u":purpose"_s, orEmpty(visit.purpose) }, { u":outcome"_s, orEmpty(visit.outcome) },
            { u":participants"_s, orEmpty(visit.participants) }, { u":talk_percent"_s, visit.talkPercent },
            { u":retracted"_s, int(visit.retracted) } });
}

Result<void> Projections::put(const Request &request)
{
    m_changes.requests.insert(request.id);
    m_changes.customers.insert(request.customer);
    m_stale.insert(request.customer);
    return m_database.execute(u"request_put"_s,
        { { u":id"_s, idText(request.id) }, { u":customer_id"_s, idText(request.customer) },
            { u":assignee_id"_s, orNull(idText(request.assignee)) }, { u":text"_s, orEmpty(request.text) },
            { u":channel"_s, orEmpty(request.channel) }, { u":status"_s, wordOf(request.status) },
            { u":asked_at"_s, request.askedAt }, { u":first_answered_at"_s, request.firstAnsweredAt },
            { u":closed_at"_s, request.closedAt }, { u":answer"_s, orEmpty(request.answer) },
            { u":answers"_s, orEmpty(spansText(request.answers)) }, { u":waits"_s, orEmpty(spansText(request.waits)) },
            { u":waiting"_s, int(request.isWaitingForAnswer()) }, { u":deleted"_s, int(request.deleted) },
            { u":asked_by"_s, orEmpty(request.askedBy) }, { u":wanted"_s, orEmpty(request.wanted) },
            { u":offered"_s, orEmpty(request.offered) } });
}

Result<void> Projections::put(const Promise &promise)
{
    m_changes.promises.insert(promise.id);
    m_changes.customers.insert(promise.customer);
    m_stale.insert(promise.customer);
    return m_database.execute(u"promise_put"_s,
        { { u":id"_s, idText(promise.id) }, { u":customer_id"_s, idText(promise.customer) },
            { u":person_id"_s, orNull(idText(promise.person)) }, { u":promised_by"_s, wordOf(promise.by) },
            { u":words"_s, orEmpty(promise.words) }, { u":due_on"_s, orEmpty(dayText(promise.due)) },
            { u":first_due_on"_s, orEmpty(dayText(promise.firstDue)) },
            { u":done_on"_s, orNull(dayText(promise.doneOn)) }, { u":state"_s, wordOf(promise.state) },
            { u":missed_due_on"_s, orNull(dayText(promise.missedDue)) },
            { u":redated_in_time"_s, int(promise.redatedInTime) }, { u":redated_late"_s, int(promise.redatedLate) },
            { u":deleted"_s, int(promise.deleted) }, { u":made_in_id"_s, orNull(idText(promise.madeIn)) } });
}

// A file shows on the page of its visit's customer.
Result<void> Projections::put(const Attachment &attachment)
{
    m_changes.visits.insert(attachment.visit);
    if (auto done = m_database.select(u"attachment_customer"_s, { { u":visit_id"_s, idText(attachment.visit) } },
            [this](const QSqlQuery &row) { m_changes.customers.insert(idAt(row, 0)); });
        !done)
        return done;
    return m_database.execute(u"attachment_put"_s,
        { { u":id"_s, idText(attachment.id) }, { u":visit_id"_s, idText(attachment.visit) },
            { u":name"_s, orEmpty(attachment.name) }, { u":size"_s, attachment.size },
            { u":hash"_s, orEmpty(attachment.hash) }, { u":deleted"_s, int(attachment.deleted) } });
}

Result<void> Projections::put(const Task &task)
{
    m_changes.tasks.insert(task.id);
    m_changes.customers.insert(task.customer);
    m_stale.insert(task.customer);
    return TaskProjection(m_database).put(task);
}

Result<void> Projections::put(const LessonNote &note)
{
    m_changes.notes.insert(note.id);
    return LessonNoteProjection(m_database, m_aliases).put(note);
}

Result<void> Projections::put(const LessonEvent &event)
{
    return m_database.execute(u"lesson_event_put"_s,
        { { u":op_id"_s, idText(event.op) }, { u":item_id"_s, idText(event.item) },
            { u":event"_s, orEmpty(event.event) }, { u":pack"_s, orEmpty(event.pack) },
            { u":item"_s, orEmpty(event.itemName) }, { u":learner"_s, orEmpty(event.learner) },
            { u":value"_s, orEmpty(event.value) }, { u":is_right"_s, int(event.right) }, { u":at"_s, event.at } });
}

Result<void> Projections::markStale(const QString &statement, const QString &segment)
{
    const auto note = [this](const QSqlQuery &row) { m_stale.insert(idAt(row, 0)); };
    return segment.isEmpty() ? m_database.select(statement, {}, note)
                             : m_database.select(statement, { { u":segment_id"_s, segment } }, note);
}

Result<void> Projections::refreshCustomers()
{
    if (auto done = m_aliases.refresh(m_stale); !done)
        return done;
    if (auto done = m_aliases.addRoots(m_stale); !done)
        return done;
    for (const QUuid &id : std::as_const(m_stale)) {
        if (auto done = refreshCustomer(id); !done)
            return done;
        m_changes.customers.insert(id);
    }
    m_stale.clear();
    return {};
}

Result<void> Projections::refreshCustomer(const QUuid &id)
{
    const auto facts = m_facts.of(id);
    if (!facts)
        return facts.error();
    if (!*facts) // a visit may come before its customer
        return {};
    Database::Bindings columns = derivedColumns(**facts);
    columns.push_back({ u":id"_s, idText(id) });
    return m_database.execute(u"customer_refresh"_s, columns);
}

Result<void> Projections::clear()
{
    for (const QString &statement : { u"book_clear"_s, u"person_clear"_s, u"segment_clear"_s, u"customer_clear"_s,
             u"visit_clear"_s, u"request_clear"_s, u"promise_clear"_s, u"task_clear"_s, u"lesson_event_clear"_s,
             u"lesson_note_clear"_s, u"customer_alias_clear"_s, u"customer_tag_clear"_s, u"contact_clear"_s,
             u"provenance_clear"_s, u"custom_field_clear"_s, u"attachment_clear"_s }) {
        if (auto done = m_database.execute(statement); !done)
            return done;
    }
    return AttentionProjection(m_database).clear();
}

} // namespace Pistis
