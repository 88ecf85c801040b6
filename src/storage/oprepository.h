#pragma once

#include "core/op.h"
#include "core/result.h"
#include "storage/database.h"

namespace Pistis {

// The append-only log itself.
class OpRepository
{
public:
    explicit OpRepository(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> next() const; // the number that the next op gets
    Result<bool> append(const Op &op, qint64 step); // false when the op is there already
    Result<QList<Op>> ofEntity(const QUuid &entity) const; // in fold order
    Result<QList<Op>> ofCustomer(const QUuid &id) const; // and of what belongs to it, record by record
    Result<QList<Op>> ofBook() const; // of the book itself, its segments and people, record by record
    Result<QList<Op>> ofStep(qint64 step) const;
    Result<QList<QUuid>> entities() const;
    // By a statement with the columns of all the others.
    Result<QList<Op>> read(const QString &statement, const Database::Bindings &bindings) const;

private:
    Database &m_database;
};

} // namespace Pistis
