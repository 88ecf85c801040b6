#include "app/auditservice.h"

#include "app/firstcontact.h"
#include "app/parentcheck.h"
#include "app/store.h"
#include "core/attention.h"
#include "core/bookrules.h"
#include "core/customercheck.h"
#include "core/lessonplace.h"
#include "core/recordstate.h"
#include "storage/bookmeta.h"
#include "storage/customerrepository.h"
#include "storage/customfieldrepository.h"
#include "storage/historyrepository.h"
#include "storage/oprepository.h"
#include "storage/partyrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString titleOf(RecordKind kind, const QJsonObject &fields)
    {
        return kind == RecordKind::Visit  ? fields.value("visit.day"_L1).toString()
            : kind == RecordKind::Request ? fields.value("request.text"_L1).toString()
            : kind == RecordKind::Promise ? fields.value("promise.words"_L1).toString()
            : kind == RecordKind::Task    ? fields.value("task.title"_L1).toString()
            : kind == RecordKind::LessonNote
            ? (fields.contains("note.text"_L1) ? fields.value("note.text"_L1).toString()
                                               : placeIn(fields.value("note.place"_L1).toObject()).text())
            : kind == RecordKind::Segment    ? fields.value("segment.name"_L1).toString()
            : kind == RecordKind::Attachment ? fields.value("attachment.name"_L1).toString()
            : kind == RecordKind::Person     ? fields.value("person.name"_L1).toString()
                                             : QString();
    }

    void add(AuditTrail &trail, const QList<Op> &record, const QUuid &customer)
    {
        const RecordKind kind = kindOf(record);
        const QUuid id = record.constFirst().entity;
        trail.entries.append(auditOf(record));
        trail.present.insert(id, fieldsAfter(kind, id, record));
        trail.kinds.insert(id, kind);
        if (kind == RecordKind::Customer)
            trail.names.insert(idText(id), trail.present.value(id).value("customer.name"_L1).toString());
        const bool merged = kind == RecordKind::Customer && id != customer;
        trail.titles.insert(id,
            merged ? trail.present.value(id).value("customer.name"_L1).toString()
                   : titleOf(kind, trail.present.value(id)));
    }

    // What somebody estimates of the own talk is for that person alone.
    bool isForAnother(const AuditTrail &trail, const AuditEntry &entry, const QUuid &person)
    {
        const QString author = trail.present.value(entry.record).value("visit.person"_L1).toString();
        return entry.field == "visit.talk_percent"_L1 && !author.isEmpty() && author != idText(person);
    }

    // The organisations that customers belong to, or belonged to.
    Result<void> addParents(Database &database, AuditTrail &trail)
    {
        for (const AuditEntry &entry : std::as_const(trail.entries)) {
            if (entry.field != "customer.parent"_L1)
                continue;
            for (const QString &id : { entry.before.toString(), entry.after.toString() }) {
                if (id.isEmpty() || trail.names.contains(id))
                    continue;
                const auto found = CustomerRepository(database).one(QUuid::fromString(id));
                if (!found && found.error().kind != Error::Kind::NotFound)
                    return found.error();
                if (found)
                    trail.names.insert(id, found->customer.name);
            }
        }
        return {};
    }

    // ops: by record, each in fold order.
    Result<AuditTrail> trailOf(Database &database, const Result<QList<Op>> &ops, const QUuid &customer)
    {
        if (!ops)
            return ops.error();
        const auto names = HistoryRepository(database).names();
        if (!names)
            return names.error();
        const auto fields = CustomFieldRepository(database).withDeleted();
        if (!fields)
            return fields.error();
        const auto meta = readMeta(database);
        if (!meta)
            return meta.error();
        AuditTrail trail { .names = *names, .customFields = *fields };
        QList<Op> record;
        for (const Op &op : *ops) {
            if (!record.isEmpty() && record.constFirst().entity != op.entity)
                add(trail, std::exchange(record, {}), customer);
            record.append(op);
        }
        if (!record.isEmpty())
            add(trail, record, customer);
        trail.entries.removeIf(
            [&trail, person = meta->person](const AuditEntry &entry) { return isForAnother(trail, entry, person); });
        if (auto done = addParents(database, trail); !done)
            return done.error();
        std::ranges::stable_sort(trail.entries, std::ranges::greater(), &AuditEntry::at);
        return trail;
    }

    // What the book or a segment would be with the op is what its rules allow.
    Result<void> checkedRules(Database &database, RecordKind kind, const QUuid &record, const QList<Op> &ops)
    {
        const auto settings = PartyRepository(database).settings();
        if (!settings)
            return settings.error();
        const auto segments = PartyRepository(database).segments();
        if (!segments)
            return segments.error();
        const BookRules before { .settings = *settings, .segments = *segments };
        BookRules after = before;
        if (kind == RecordKind::Book) {
            after.settings = foldBook(ops);
            if (hasAttentionWeights(ops)) {
                if (const auto weights = validated(foldAttentionWeights(ops)); !weights)
                    return weights.error();
            }
        } else {
            after.segments.removeIf([&record](const Segment &one) { return one.id == record; });
            after.segments.append(foldSegment(record, ops));
        }
        if (const auto fault = faultOf(after, before))
            return Error { .kind = Error::Kind::Invalid, .subject = fault->field };
        return {};
    }

    Result<void> checkedPerson(Database &database, const Person &person)
    {
        if (person.name.isEmpty())
            return Error { .kind = Error::Kind::Invalid, .subject = u"person.name"_s };
        const auto settings = PartyRepository(database).settings();
        if (!settings)
            return settings.error();
        if (const auto fault = faultOf(hoursOf(person, settings->hours).weekdays))
            return Error { .kind = Error::Kind::Invalid, .subject = fault->field };
        return {};
    }

    // A field of a customer comes back as a dialog would store it: with the day of a loss goes what belongs to it.
    Result<QList<Op>> checkedFields(OpWriter &writer, const QUuid &customer, const QList<Op> &ops, const Op &op)
    {
        const Customer after = foldCustomer(customer, ops + QList<Op> { op });
        const auto stored = cleaned(after, writer.clock().today());
        if (!stored)
            return stored.error();
        if (const auto parent = checkedParent(writer.database(), *stored); !parent)
            return parent.error();
        const QList<Op> rest = setOps(customer, fieldsOf(after), fieldsOf(*stored));
        const auto isTakenOut = [&op](const Op &one) { return one.field == op.field && one.value.isNull(); };
        if (std::ranges::any_of(rest, isTakenOut))
            return Error { .kind = Error::Kind::Invalid, .subject = u"loss.missing"_s };
        return QList<Op> { op } + rest;
    }

    Result<QList<Op>> checkedVisit(OpWriter &writer, const QList<Op> &ops, const Op &op)
    {
        const auto visit = foldVisit(ops + QList<Op> { op });
        if (!visit)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        const auto stored = cleaned(*visit, writer.clock().today());
        if (!stored)
            return stored.error();
        const auto first = firstContactOps(writer.database(), *stored);
        if (!first)
            return first.error();
        return QList<Op> { op } + *first;
    }

    Result<void> checkedRequest(const QList<Op> &ops, qint64 now)
    {
        const auto request = foldRequest(ops);
        if (!request)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        const auto stored = cleaned(*request, now);
        if (!stored)
            return stored.error();
        return stored->isAskedAfterwards() ? Result<void>(invalid(u"request.after_answer"_s)) : Result<void>();
    }

    Result<void> checkedPromise(const QList<Op> &ops)
    {
        const auto promise = foldPromise(ops);
        if (!promise)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        const auto stored = cleaned(*promise);
        return stored ? Result<void>() : stored.error();
    }

    Result<void> checkedTask(const QList<Op> &ops)
    {
        const auto task = foldTask(ops);
        if (!task)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        const auto stored = validated(*task);
        return stored ? Result<void>() : stored.error();
    }

    // What the forms would refuse does not come back either.
    Result<QList<Op>> checkedOps(OpWriter &writer, RecordKind kind, const Op &op)
    {
        const auto ops = OpRepository(writer.database()).ofEntity(op.entity);
        if (!ops)
            return ops.error();
        const QList<Op> all = *ops + QList<Op> { op };
        Result<void> checked;
        switch (kind) {
        case RecordKind::Customer:
            return checkedFields(writer, op.entity, *ops, op);
        case RecordKind::Visit:
            return checkedVisit(writer, *ops, op);
        case RecordKind::Request:
            checked = checkedRequest(all, writer.clock().nowMs());
            break;
        case RecordKind::Promise:
            checked = checkedPromise(all);
            break;
        case RecordKind::Task:
            checked = checkedTask(all);
            break;
        case RecordKind::Person:
            checked = checkedPerson(writer.database(), foldPerson(op.entity, all));
            break;
        case RecordKind::Book:
        case RecordKind::Segment:
            checked = checkedRules(writer.database(), kind, op.entity, all);
            break;
        default:
            break;
        }
        if (!checked)
            return checked.error();
        return QList<Op> { op };
    }

} // namespace

QFuture<Result<AuditTrail>> AuditService::ofCustomer(const QUuid &id) const
{
    return m_store.read(
        [id](Database &database) { return trailOf(database, OpRepository(database).ofCustomer(id), id); });
}

QFuture<Result<AuditTrail>> AuditService::ofBook() const
{
    return m_store.read([](Database &database) { return trailOf(database, OpRepository(database).ofBook(), {}); });
}

QFuture<Result<void>> AuditService::bringBack(const AuditEntry &entry, Side side)
{
    return m_store.write([entry, side](OpWriter &writer) -> Result<void> {
        const bool isBefore = side == Side::Before;
        auto op = settingOp(entry.kind, entry.record, entry.field, isBefore ? entry.before : entry.after);
        if (!op || (isBefore && entry.isMade))
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        op->base = entry.op;
        const auto checked = checkedOps(writer, entry.kind, *op);
        if (!checked)
            return checked.error();
        return writer.append(*checked);
    });
}

} // namespace Pistis
