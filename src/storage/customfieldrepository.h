#pragma once

#include "core/customfield.h"

#include <QMap>

#include <functional>

namespace Pistis {

class Database;

// The fields that a book defines for its customers, and what they hold.
class CustomFieldRepository
{
public:
    explicit CustomFieldRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<CustomField>> all() const; // in their order
    Result<QList<CustomField>> withDeleted() const;
    // Of each customer that has any, by name; also values of fields that were deleted.
    Result<void> eachCustomer(
        const std::function<void(const QUuid &customer, const QMap<QUuid, QString> &values)> &take) const;
    // Of one field, of all customers, also deleted ones.
    Result<void> eachValue(const QUuid &field,
        const std::function<void(const QUuid &customer, const QString &value, bool isDeleted)> &take) const;

private:
    Database &m_database;
};

// Between a customer's values and the column that holds them.
QString valuesText(const QMap<QUuid, QString> &values);
QMap<QUuid, QString> valuesIn(const QString &text);

} // namespace Pistis
