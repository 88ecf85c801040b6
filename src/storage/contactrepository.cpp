#include "storage/contactrepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Contact contactIn(const QSqlQuery &row)
    {
        return { .kind = contactKindOf(textAt(row, 0)).value_or(ContactKind::Phone),
            .value = textAt(row, 1),
            .label = textAt(row, 2),
            .op = idAt(row, 3) };
    }

} // namespace

Result<QList<Contact>> ContactRepository::ofCustomer(const QUuid &customer) const
{
    QList<Contact> contacts;
    if (auto done = m_database.select(u"contact_of_customer"_s, { { u":customer_id"_s, idText(customer) } },
            [&contacts](const QSqlQuery &row) { contacts.append(contactIn(row)); });
        !done)
        return done.error();
    return contacts;
}

Result<QList<QUuid>> ContactRepository::ownersOf(const Contact &contact) const
{
    QList<QUuid> owners;
    const QString key = matchKey(contact);
    if (key.isEmpty())
        return owners;
    if (auto done
        = m_database.select(u"contact_owners"_s, { { u":match_key"_s, key }, { u":kind"_s, wordOf(contact.kind) } },
            [&owners](const QSqlQuery &row) { owners.append(idAt(row, 0)); });
        !done)
        return done.error();
    return owners;
}

Result<QList<std::pair<QUuid, QUuid>>> ContactRepository::copiesOf(const QUuid &op) const
{
    QList<std::pair<QUuid, QUuid>> copies;
    if (auto done = m_database.select(u"contact_copies"_s, { { u":op_id"_s, idText(op) } },
            [&copies](const QSqlQuery &row) {
                copies.append({ idAt(row, 0), idAt(row, 1) });
            });
        !done)
        return done.error();
    return copies;
}

Result<void> ContactRepository::each(
    const std::function<void(const QUuid &customer, const Contact &contact)> &take) const
{
    return m_database.select(
        u"contact_all"_s, {}, [&take](const QSqlQuery &row) { take(idAt(row, 4), contactIn(row)); });
}

} // namespace Pistis
