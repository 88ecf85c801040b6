#include "storage/attachmentrepository.h"

#include "core/folds.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QList<Attachment>> AttachmentRepository::ofVisit(const QUuid &visit) const
{
    return listed(u"attachment_of_visit"_s, { { u":visit_id"_s, idText(visit) } });
}

Result<QList<Attachment>> AttachmentRepository::ofCustomer(const QUuid &customer) const
{
    return listed(u"attachment_of_customer"_s, { { u":customer_id"_s, idText(customer) } });
}

Result<QByteArray> AttachmentRepository::content(const QString &hash) const
{
    std::optional<QByteArray> found;
    if (auto done = m_database.select(u"attachment_content"_s, { { u":hash"_s, hash } },
            [&found](const QSqlQuery &row) { found = row.value(0).toByteArray(); });
        !done)
        return done.error();
    if (!found || hashOf(*found) != hash)
        return Error { .kind = Error::Kind::Invalid, .subject = u"attachment.content"_s };
    return *std::move(found);
}

Result<void> AttachmentRepository::keep(const QString &hash, const QByteArray &content)
{
    // A null array would be bound as NULL.
    return m_database.execute(
        u"attachment_keep"_s, { { u":hash"_s, hash }, { u":content"_s, content.isNull() ? QByteArray("") : content } });
}

Result<void> AttachmentRepository::dropContents(qint64 since)
{
    return m_database.execute(u"attachment_content_drop"_s, { { u":since"_s, since } });
}

Result<QList<Attachment>> AttachmentRepository::listed(
    const QString &statement, const Database::Bindings &bindings) const
{
    QList<Attachment> attachments;
    const auto add = [&attachments](const QSqlQuery &row) {
        attachments.append({ .id = idAt(row, 0),
            .visit = idAt(row, 1),
            .name = textAt(row, 2),
            .size = row.value(3).toLongLong(),
            .hash = textAt(row, 4) });
    };
    if (auto done = m_database.select(statement, bindings, add); !done)
        return done.error();
    return attachments;
}

} // namespace Pistis
