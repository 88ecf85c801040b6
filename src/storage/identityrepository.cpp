#include "storage/identityrepository.h"

#include "storage/database.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString jsonList(const QStringList &texts)
    {
        return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
    }

    KnownIdentity knownIn(const QSqlQuery &row)
    {
        return { .id = idAt(row, 1), .name = textAt(row, 2), .place = textAt(row, 3) };
    }

} // namespace

Result<Identities> IdentityRepository::identities(const QList<IdentityTraits> &file) const
{
    Identities identities(file);
    if (auto done = m_database.select(u"identity_of_names"_s, { { u":keys"_s, jsonList(identities.names()) } },
            [&identities](const QSqlQuery &row) { identities.addNamed(textAt(row, 0), knownIn(row)); });
        !done)
        return done.error();
    if (auto done = m_database.select(u"identity_of_contacts"_s, { { u":keys"_s, jsonList(identities.keys()) } },
            [&identities](const QSqlQuery &row) { identities.addReached(textAt(row, 0), knownIn(row)); });
        !done)
        return done.error();
    return identities;
}

} // namespace Pistis
