#include "app/auditservice.h"

#include "app/store.h"
#include "core/lessonplace.h"
#include "core/recordstate.h"
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
            : kind == RecordKind::LessonNote
            ? (fields.contains("note.text"_L1) ? fields.value("note.text"_L1).toString()
                                               : placeIn(fields.value("note.place"_L1).toObject()).text())
            : kind == RecordKind::Segment ? fields.value("segment.name"_L1).toString()
                                          : QString();
    }

    void add(AuditTrail &trail, const QList<Op> &record, const QUuid &customer)
    {
        const RecordKind kind = kindOf(record);
        const QUuid id = record.constFirst().entity;
        trail.entries.append(auditOf(record));
        trail.present.insert(id, fieldsAfter(kind, id, record));
        if (kind == RecordKind::Customer)
            trail.names.insert(idText(id), trail.present.value(id).value("customer.name"_L1).toString());
        const bool merged = kind == RecordKind::Customer && id != customer;
        trail.titles.insert(id,
            merged ? trail.present.value(id).value("customer.name"_L1).toString()
                   : titleOf(kind, trail.present.value(id)));
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
        AuditTrail trail { .names = *names, .customFields = *fields };
        QList<Op> record;
        for (const Op &op : *ops) {
            if (!record.isEmpty() && record.constFirst().entity != op.entity)
                add(trail, std::exchange(record, {}), customer);
            record.append(op);
        }
        if (!record.isEmpty())
            add(trail, record, customer);
        std::ranges::stable_sort(trail.entries, std::ranges::greater(), &AuditEntry::at);
        return trail;
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

QFuture<Result<void>> AuditService::bringBack(const AuditEntry &entry)
{
    return m_store.write([entry](OpWriter &writer) -> Result<void> {
        auto op = settingOp(entry.kind, entry.record, entry.field, entry.after);
        if (!op)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        op->base = entry.op;
        return writer.append(*op);
    });
}

} // namespace Pistis
