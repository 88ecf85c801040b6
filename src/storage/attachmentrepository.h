#pragma once

#include "core/attachment.h"
#include "storage/database.h"

#include <QList>

namespace Pistis {

// The files of visits, and what is in them.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Attachment>> ofVisit(
        const QUuid &visit) const; // in the order in which they came, without deleted ones
    Result<QList<Attachment>> ofCustomer(const QUuid &customer) const; // likewise, of visits that were not taken back
    Result<QByteArray> content(const QString &hash) const;
    Result<void> keep(const QString &hash, const QByteArray &content); // once
    // What only files hold that were taken off, or went with their visit or customer, before that moment.
    Result<void> dropContents(qint64 since);

private:
    Result<QList<Attachment>> listed(const QString &statement, const Database::Bindings &bindings) const;

    Database &m_database;
};

} // namespace Pistis
