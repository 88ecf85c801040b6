#pragma once

#include <QDate>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace Pistis {

// Between the values of the program and the columns of the typed tables.

inline QString textAt(const QSqlQuery &row, int column) { return row.value(column).toString(); }

inline QUuid idAt(const QSqlQuery &row, int column) { return QUuid::fromString(row.value(column).toString()); }

inline QDate dayAt(const QSqlQuery &row, int column)
{
    return QDate::fromString(row.value(column).toString(), Qt::ISODate);
}

inline std::optional<int> numberAt(const QSqlQuery &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

inline QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

// A null QString would be bound as NULL.
inline QVariant orEmpty(const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }

} // namespace Pistis
