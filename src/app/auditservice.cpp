#include "app/auditservice.h"

#include "app/bringback.h"
#include "app/store.h"
#include "core/lessonplace.h"
#include "core/recordstate.h"
#include "core/tags.h"
#include "storage/bookmeta.h"
#include "storage/customerrepository.h"
#include "storage/customfieldrepository.h"
#include "storage/historyrepository.h"
#include "storage/oprepository.h"

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

    // Those of the record itself, as its history shows them; a record merged into it keeps its own.
    Result<void> bringBackTags(OpWriter &writer, const QUuid &record, const QStringList &tags)
    {
        const auto ops = OpRepository(writer.database()).ofEntity(record);
        if (!ops)
            return ops.error();
        const QList<Op> changes = tagOps(record, *ops, tags);
        return changes.isEmpty() ? Result<void>() : writer.append(changes);
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
        const QJsonValue &value = isBefore ? entry.before : entry.after;
        if ((isBefore && entry.isMade) || !canBeBroughtBack(entry.kind, entry.field))
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        if (entry.field == auditedTags)
            return bringBackTags(writer, entry.record, typedTags(value.toString()));
        auto op = settingOp(entry.kind, entry.record, entry.field, value);
        op->base = entry.op;
        const auto checked = bringingBackOps(writer, entry.kind, *op);
        if (!checked)
            return checked.error();
        return writer.append(*checked);
    });
}

} // namespace Pistis
