#pragma once

#include "core/folds.h"

#include <optional>

namespace Pistis {

// One change of one field of one record.
struct AuditEntry
{
    RecordKind kind = RecordKind::Unknown;
    QUuid record {};
    QUuid op {};
    QString author {}; // the id of a person
    qint64 at = 0; // ms UTC, the author's clock
    QString field {}; // "customer.name", "visit.day", "promise.state"
    QJsonValue before {}; // undefined where there was nothing
    QJsonValue after {};
    bool isMade = false; // with the record itself: nothing was before it

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

// What each op changed, in fold order. ops: all of one record in fold order. An op that changed nothing is passed over.
QList<AuditEntry> auditOf(const QList<Op> &ops);

// The fields of a record as its ops leave it, by the names that the audit uses.
QJsonObject fieldsAfter(RecordKind kind, const QUuid &record, const QList<Op> &ops);

inline constexpr QLatin1StringView auditedTags("customer.tags"); // all of a customer, in one line

// Whether a former value of the field can come back.
bool canBeBroughtBack(RecordKind kind, const QString &field);
// The op that gives a field this value again; nothing for what only follows from events, as a promise's state.
std::optional<Op> settingOp(RecordKind kind, const QUuid &record, const QString &field, const QJsonValue &value);

} // namespace Pistis
