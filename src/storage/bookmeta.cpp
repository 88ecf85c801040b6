#include "storage/bookmeta.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<void> put(Database &database, const QString &key, const QString &value)
    {
        return database.execute(u"meta_put"_s, { { u":key"_s, key }, { u":value"_s, orEmpty(value) } });
    }

} // namespace

Result<BookMeta> readMeta(Database &database)
{
    QHash<QString, QString> values;
    if (auto done = database.select(
            u"meta_all"_s, {}, [&values](const QSqlQuery &row) { values.insert(textAt(row, 0), textAt(row, 1)); });
        !done)
        return done.error();
    return BookMeta { .book = QUuid::fromString(values.value(u"book"_s)),
        .person = QUuid::fromString(values.value(u"person"_s)),
        .device = QUuid::fromString(values.value(u"device"_s)),
        .lastHlc = values.value(u"hlc"_s).toLongLong(),
        .lastIdMs = values.value(u"uuid_ms"_s).toLongLong(),
        .practiceSeed = values.value(u"practice"_s),
        .collation = values.value(u"collation"_s).toLatin1() };
}

Result<void> writeMeta(Database &database, const BookMeta &meta)
{
    for (const auto &[key, value] : { std::pair { u"book"_s, idText(meta.book) },
             std::pair { u"person"_s, idText(meta.person) }, std::pair { u"device"_s, idText(meta.device) } }) {
        if (auto done = put(database, key, value); !done)
            return done;
    }
    if (meta.isPractice()) {
        if (auto done = put(database, u"practice"_s, meta.practiceSeed); !done)
            return done;
    }
    if (auto done = writeCollation(database, meta.collation); !done)
        return done;
    return writeClocks(database, meta);
}

Result<void> writeCollation(Database &database, const QByteArray &version)
{
    return put(database, u"collation"_s, QString::fromLatin1(version));
}

Result<void> writeClocks(Database &database, const BookMeta &meta)
{
    if (auto done = put(database, u"hlc"_s, QString::number(meta.lastHlc)); !done)
        return done;
    return put(database, u"uuid_ms"_s, QString::number(meta.lastIdMs));
}

} // namespace Pistis
