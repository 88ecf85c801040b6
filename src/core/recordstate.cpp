#include "core/recordstate.h"

using namespace Qt::StringLiterals;

namespace Pistis {

RecordKind kindOf(const QList<Op> &ops)
{
    for (const Op &op : ops) {
        if (const RecordKind kind = recordKindOf(op); kind != RecordKind::Unknown)
            return kind;
    }
    return RecordKind::Unknown;
}

std::optional<Op> restoringOp(const QList<Op> &ops)
{
    if (ops.isEmpty())
        return {};
    const QUuid id = ops.constFirst().entity;
    QString field;
    switch (kindOf(ops)) {
    case RecordKind::Customer:
        field = u"customer.deleted"_s;
        break;
    case RecordKind::Segment:
        field = u"segment.deleted"_s;
        break;
    case RecordKind::Request:
        field = u"request.deleted"_s;
        break;
    case RecordKind::Promise:
        field = u"promise.deleted"_s;
        break;
    case RecordKind::Task:
        field = u"task.deleted"_s;
        break;
    case RecordKind::CustomField:
        field = u"field.deleted"_s;
        break;
    case RecordKind::Attachment:
        field = u"attachment.deleted"_s;
        break;
    case RecordKind::LessonNote:
        field = u"note.deleted"_s;
        break;
    case RecordKind::Visit:
        if (!retractedIn(ops).contains(id))
            return {};
        return Op { .kind = OpKind::restore, .entity = id, .value = QJsonObject() };
    default:
        return {};
    }
    const FieldValue deleted = foldFields(ops).value(field);
    if (!deleted.value.toBool())
        return {};
    Op back = setOp(id, field, false);
    back.base = deleted.op;
    return back;
}

} // namespace Pistis
