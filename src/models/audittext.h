#pragma once

#include "core/audittrail.h"

namespace Pistis {

// A change of a field in words: the field's name, its value as a person reads it, the record that it is of.
// customFields: those that the field may be one of.
QString auditField(const QString &field, const QList<CustomField> &customFields = {});
QString auditValue(const QString &field, const QJsonValue &value, const QHash<QString, QString> &names,
    const QList<CustomField> &customFields = {});
// As the record of the entry has it: what is said of a visit follows its type.
QString auditValue(const AuditEntry &entry, const QJsonValue &value, const AuditTrail &trail);
QString auditRecord(const AuditEntry &entry, const AuditTrail &trail);

} // namespace Pistis
