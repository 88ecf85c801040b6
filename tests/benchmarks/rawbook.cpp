#include "benchmarks/rawbook.h"

#include <QElapsedTimer>
#include <QUuid>

#include <sqlite3.h>

namespace {

enum Statement { Begin, AddOp, AddVisit, SetCustomer, SetMeta, Commit };

constexpr std::array texts { "BEGIN IMMEDIATE",
    "INSERT INTO op (op_id, audience, author, dev, schema_ver, kind, ent, field, val, base, hlc, hlc_claimed, made_at, "
    "step)"
    " VALUES (?1, 'local', ?2, ?2, 1, 'visit', ?3, '', ?4, NULL, 1, 1, 1, (SELECT max(n) + 1 FROM op))",
    "INSERT INTO visit (id, customer_id, person_id, type, status, day, start_ms, note, retracted)"
    " VALUES (?1, ?2, ?3, 'visit', 'held', '2026-03-11', 0, '', 0)",
    "UPDATE customer SET last_contact_on = '2026-03-11', last_contact_type = 'visit', last_contact_by = ?2,"
    " contact_count = contact_count + 1, next_due_on = '2026-04-10', next_due_days = 30, next_due_source = 'book',"
    " agenda_on = '2026-04-10', agenda_cause = 'rhythm', open_requests = 0, open_promises = 0 WHERE id = ?1",
    "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value", "COMMIT" };

constexpr const char *value = R"({"customer":"01a2088e-5271-723f-b66b-211356ff0f3d","day":"2026-03-11","person":)"
                              R"("01a2088e-5271-723f-b66b-211356ff0f3d","status":"held","type":"visit"})";

QByteArray newId() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

} // namespace

RawBook::RawBook(const QString &book, const QString &copy)
{
    if (sqlite3_open_v2(book.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("cannot open the book");
    run(QByteArray("VACUUM INTO '" + copy.toUtf8() + '\'').constData());
    sqlite3_close(m_database);
    if (sqlite3_open(copy.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("cannot open the copy");
    for (const char *pragma : { "PRAGMA busy_timeout = 2000", "PRAGMA foreign_keys = ON", "PRAGMA mmap_size = 0",
             "PRAGMA temp_store = MEMORY", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL" })
        run(pragma);
    for (size_t at = 0; at < texts.size(); ++at) {
        if (sqlite3_prepare_v2(m_database, texts[at], -1, &m_statements[at], nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
}

RawBook::~RawBook()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

double RawBook::logOne(int at)
{
    static const QByteArray person = newId();
    const QByteArray visit = newId();
    const QByteArray op = newId();
    sqlite3_stmt *customer = nullptr;
    sqlite3_prepare_v2(m_database, "SELECT id FROM customer LIMIT 1 OFFSET ?1 % 50", -1, &customer, nullptr);
    sqlite3_bind_int(customer, 1, at);
    sqlite3_step(customer);
    const QByteArray id(reinterpret_cast<const char *>(sqlite3_column_text(customer, 0)));
    sqlite3_finalize(customer);

    const QByteArray stamp = QByteArray::number(at);
    QElapsedTimer timer;
    timer.start();
    step(m_statements[Begin], {});
    step(m_statements[AddOp], { op.constData(), person.constData(), visit.constData(), value });
    step(m_statements[AddVisit], { visit.constData(), id.constData(), person.constData() });
    step(m_statements[SetCustomer], { id.constData(), person.constData() });
    step(m_statements[SetMeta], { "hlc", stamp.constData() });
    step(m_statements[SetMeta], { "uuid_ms", stamp.constData() });
    step(m_statements[Commit], {});
    return double(timer.nsecsElapsed()) / 1e6;
}

void RawBook::run(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
}

void RawBook::step(sqlite3_stmt *statement, std::initializer_list<const char *> values)
{
    int place = 0;
    for (const char *text : values)
        sqlite3_bind_text(statement, ++place, text, -1, SQLITE_TRANSIENT);
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_database));
    sqlite3_reset(statement);
}
