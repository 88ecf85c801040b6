#include "storage/database.h"

#include "storage/storagelog.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    enum SqliteCode {
        Busy = 5,
        Locked = 6,
        ReadOnlyFile = 8,
        IoError = 10,
        Corrupt = 11,
        Full = 13,
        Constraint = 19,
        NotADatabase = 26
    };

    // SQLite makes files beside a book in WAL mode even to read it. Where it may not, the book is read as it lies, but
    // only while nobody has it open: such a one has made these files.
    bool isUntouchable(const QString &path)
    {
        return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s)
            && !QFileInfo::exists(path + u"-shm"_s);
    }

} // namespace

Error Database::errorOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    Error::Kind kind = Error::Kind::Storage;
    switch (code & 0xff) { // the low byte is the primary code
    case Full:
    case IoError: // a write that failed for want of space reports either
        kind = Error::Kind::DiskFull;
        break;
    case Constraint:
        kind = Error::Kind::Conflict;
        break;
    case Busy:
    case Locked:
        kind = Error::Kind::InUse;
        break;
    case ReadOnlyFile:
        kind = Error::Kind::ReadOnly;
        break;
    case Corrupt:
    case NotADatabase:
        kind = Error::Kind::Damaged;
        break;
    default:
        break;
    }
    const QString detail = u"SQLite "_s + QString::number(code) + u": "_s + error.databaseText();
    return storageError({ .kind = kind, .subject = QFileInfo(m_path).fileName(), .detail = detail });
}

Database::Database(QString path, QString connectionName, SqlCatalog catalog)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
    , m_catalog(std::move(catalog))
{
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    auto catalog = SqlCatalog::load(u":/sql/queries"_s);
    if (!catalog)
        return catalog.error();

    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(path);
    if (access == Access::ReadOnly && isUntouchable(path)) {
        connection.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    } else if (access == Access::ReadOnly) {
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    }
    std::unique_ptr<Database> database(new Database(path, name, *std::move(catalog)));
    const bool opened = connection.open();
    const QSqlError reason = connection.lastError();
    connection = {};
    if (!opened)
        return database->errorOf(reason);
    if (auto configured = database->configure(access); !configured)
        return configured.error();
    return database;
}

Result<void> Database::configure(Access access)
{
    for (const QString &pragma : { u"PRAGMA busy_timeout = 2000"_s, u"PRAGMA foreign_keys = ON"_s,
             u"PRAGMA mmap_size = 0"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s }) {
        if (auto done = executeRaw(pragma); !done)
            return done;
    }
    if (access == Access::ReadOnly)
        return {};

    QString journal;
    int synchronous = 0;
    if (auto done = executeRaw(
            u"PRAGMA journal_mode = WAL"_s, [&journal](const QSqlQuery &row) { journal = row.value(0).toString(); });
        !done)
        return done;
    if (auto done = executeRaw(u"PRAGMA synchronous = FULL"_s); !done)
        return done;
    if (auto done = executeRaw(
            u"PRAGMA synchronous"_s, [&synchronous](const QSqlQuery &row) { synchronous = row.value(0).toInt(); });
        !done)
        return done;
    constexpr int full = 2;
    if (journal != "wal"_L1 || synchronous != full)
        return storageError({ .kind = Error::Kind::Storage,
            .subject = QFileInfo(m_path).fileName(),
            .detail = u"the file system does not allow durable writes (journal "_s + journal + u')' });
    return {};
}

Result<int> Database::run(QSqlQuery &query, const Bindings &bindings, const OnRow &onRow)
{
    for (const auto &[name, value] : bindings)
        query.bindValue(name, value);
    if (!query.exec()) {
        const Error error = errorOf(query.lastError());
        query.finish();
        return error;
    }
    while (onRow && query.next())
        onRow(query);
    const int rows = query.numRowsAffected();
    const QSqlError failed = query.lastError();
    query.finish();
    if (failed.isValid())
        return errorOf(failed);
    return rows;
}

Result<void> Database::executeRaw(const QString &sql, const OnRow &onRow)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    const auto done = run(query, {}, onRow);
    return done ? Result<void>() : done.error();
}

Result<QSqlQuery *> Database::prepared(const QString &statement)
{
    auto found = m_prepared.find(statement);
    if (found == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
        query.setForwardOnly(true);
        if (!query.prepare(m_catalog.statement(statement)))
            return errorOf(query.lastError());
        found = m_prepared.emplace(statement, std::move(query)).first;
    }
    return &found->second;
}

Result<void> Database::execute(const QString &statement, const Bindings &bindings)
{
    return select(statement, bindings, {});
}

Result<int> Database::change(const QString &statement, const Bindings &bindings)
{
    const auto query = prepared(statement);
    return query ? run(**query, bindings, {}) : query.error();
}

Result<void> Database::select(const QString &statement, const Bindings &bindings, const OnRow &onRow)
{
    const auto query = prepared(statement);
    if (!query)
        return query.error();
    const auto done = run(**query, bindings, onRow);
    return done ? Result<void>() : done.error();
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (auto begun = execute(u"transaction_begin"_s); !begun)
        return begun;
    auto done = work();
    if (done)
        done = execute(u"transaction_commit"_s);
    if (!done)
        (void)execute(u"transaction_rollback"_s);
    return done;
}

} // namespace Pistis
