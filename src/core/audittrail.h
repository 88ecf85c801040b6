#pragma once

#include "core/audit.h"
#include "core/customfield.h"

#include <QHash>

namespace Pistis {

// What happened to a customer and to its visits, requests, promises and tasks.
struct AuditTrail
{
    QList<AuditEntry> entries {}; // the last change first
    QHash<QString, QString> names {}; // of the persons and segments that values name by id
    QList<CustomField> customFields {}; // also deleted ones
    QHash<QUuid, QJsonObject> present {}; // the fields of each record as they are now
    QHash<QUuid, RecordKind> kinds {};
    QHash<QUuid, QString> titles {}; // the words or the day by which a visit, request, promise or task is known

    QJsonValue presentValue(const AuditEntry &entry) const { return present.value(entry.record).value(entry.field); }
};

} // namespace Pistis
