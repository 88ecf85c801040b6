#include "benchmarks/bulkwriter.h"

#include "core/cadence.h"
#include "core/customersummary.h"
#include "core/folds.h"
#include "core/greekfold.h"
#include "core/sortkey.h"

#include <QDateTime>

#include <sqlite3.h>

#include <cstring>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

enum Statement { AddOp, AddCustomer, AddVisit };

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 officeHours = 17 * 3'600'000; // when a day's visits are written down

constexpr std::array texts { "INSERT INTO op (n, op_id, audience, author, dev, schema_ver, kind, ent, field, val, "
                             "base, hlc, hlc_claimed, made_at,"
                             " step) VALUES (?1, ?2, 'local', ?3, ?4, 1, ?5, ?6, '', ?7, NULL, ?8, ?8, ?9, ?1)",
    "INSERT INTO customer (id, name, fold_key, sort_key, kind, stage, segment_id, owner_id, region, note,"
    " first_contact_on, cadence_days, lost_on, first_warning_on, end_reason, deleted, last_contact_on,"
    " last_contact_type, last_contact_by, contact_count, next_due_on, next_due_days, next_due_source, agenda_on,"
    " agenda_cause) VALUES (?1, ?2, ?3, ?4, 'organisation', 'current', ?5, ?6, '', '', ?7, 0, ?8, ?9, ?10, 0, ?11, ?12,"
    " ?13, ?14, ?15, ?16, 'book', ?17, 'rhythm')",
    "INSERT INTO visit (id, customer_id, person_id, type, status, day, start_ms, note, retracted)"
    " VALUES (?1, ?2, ?3, 'visit', 'held', ?4, 0, '', 0)" };

void bind(sqlite3_stmt *statement, int place, const char *text, int size = -1)
{
    sqlite3_bind_text(statement, place, text, size, SQLITE_STATIC);
}

void bind(sqlite3_stmt *statement, int place, const QByteArray &text)
{
    if (text.isEmpty())
        sqlite3_bind_null(statement, place);
    else
        bind(statement, place, text.constData(), int(text.size()));
}

QByteArray idBytes(const QUuid &id) { return id.toByteArray(QUuid::WithoutBraces); }

QByteArray valueText(const Op &op) { return jsonText(op.value).toUtf8(); }

} // namespace

BulkWriter::BulkWriter(const QString &book)
{
    if (sqlite3_open(book.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("cannot open %s", qUtf8Printable(book));
    for (const char *pragma : { "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = OFF",
             "PRAGMA synchronous = OFF", "PRAGMA cache_size = -1000000", "BEGIN" })
        run(pragma);
    for (std::size_t at = 0; at < texts.size(); ++at) {
        if (sqlite3_prepare_v2(m_database, texts[at], -1, &m_statements[at], nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
    sqlite3_stmt *known = nullptr;
    sqlite3_prepare_v2(m_database,
        "SELECT (SELECT value FROM meta WHERE key = 'person'), (SELECT value FROM meta WHERE key = 'device'),"
        " (SELECT max(n) FROM op)",
        -1, &known, nullptr);
    if (sqlite3_step(known) != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(m_database));
    m_author = reinterpret_cast<const char *>(sqlite3_column_text(known, 0));
    m_device = reinterpret_cast<const char *>(sqlite3_column_text(known, 1));
    m_lastOp = sqlite3_column_int64(known, 2);
    sqlite3_finalize(known);
    m_start = QDateTime::currentMSecsSinceEpoch() - msPerDay;
}

BulkWriter::~BulkWriter()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

BulkWriter::Id BulkWriter::newId()
{
    // Version 7: 48 bits of milliseconds, 12 of a counter; the rest need not differ.
    constexpr int perMs = 1 << 12;
    Id id;
    char text[sizeof id + 1];
    const qint64 ms = m_start + m_ids / perMs;
    std::snprintf(text, sizeof text, "%08llx-%04llx-7%03llx-8123-456789abcdef",
        static_cast<unsigned long long>(ms >> 16), static_cast<unsigned long long>(ms & 0xffff),
        static_cast<unsigned long long>(m_ids % perMs));
    ++m_ids;
    std::memcpy(id.data(), text, id.size());
    return id;
}

const QByteArray &BulkWriter::dayText(int day)
{
    if (std::size_t(day) >= m_days.size())
        m_days.resize(std::size_t(day) + 1);
    QByteArray &text = m_days[std::size_t(day)];
    if (text.isEmpty())
        text = QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
    return text;
}

QUuid BulkWriter::add(Customer customer, std::span<const int> days)
{
    const Id id = newId();
    const QByteArray key(id.data(), qsizetype(id.size()));
    customer.id = QUuid::fromString(QLatin1StringView(key));
    const qint64 begun = QDate(1970, 1, 1).daysTo(customer.firstContact) * msPerDay + officeHours;
    addOp("create", id, valueText(createOp(customer.id, fieldsOf(customer))), begun);

    const QByteArray name = customer.name.toUtf8();
    const QByteArray fold = greekFold(customer.name).toUtf8();
    const QByteArray sort = sortKey(customer.name);
    const QByteArray segment = customer.segment.isNull() ? QByteArray() : idBytes(customer.segment);
    const QByteArray owner = idBytes(customer.owner);
    const QDate lastHeld = days.empty() ? QDate() : QDate(1970, 1, 1).addDays(days.back());
    const QDate due = nextDue(lastHeld, customer.firstContact, defaultCadenceDays);
    const auto text = [](const QDate &day) { return day.toString(Qt::ISODate).toLatin1(); };
    const QByteArray first = text(customer.firstContact);
    const QByteArray lost = text(customer.lostOn);
    const QByteArray warned = text(customer.firstWarningOn);
    const QByteArray reason = wordOf(customer.endReason).toLatin1();
    const QByteArray held = text(lastHeld);
    const QByteArray dueText = text(due);
    sqlite3_stmt *row = m_statements[AddCustomer];
    bind(row, 1, key);
    bind(row, 2, name);
    bind(row, 3, fold);
    sqlite3_bind_blob(row, 4, sort.constData(), int(sort.size()), SQLITE_STATIC);
    bind(row, 5, segment);
    bind(row, 6, owner);
    bind(row, 7, first);
    bind(row, 8, lost);
    bind(row, 9, warned);
    bind(row, 10, reason.constData(), int(reason.size()));
    bind(row, 11, held);
    bind(row, 12, days.empty() ? nullptr : "visit");
    bind(row, 13, days.empty() ? QByteArray() : owner);
    sqlite3_bind_int(row, 14, int(days.size()));
    bind(row, 15, dueText);
    sqlite3_bind_int(row, 16, defaultCadenceDays);
    bind(row, 17, customer.isCurrent() ? dueText : QByteArray());
    step(row);

    // Only the day differs between the ops of these visits.
    const Op sample = visitOp({ .customer = customer.id, .person = customer.owner, .day = customer.firstContact });
    QByteArray value = valueText(sample);
    const qsizetype place = value.indexOf(first);
    sqlite3_stmt *visit = m_statements[AddVisit];
    for (const int day : days) {
        const Id entity = newId();
        const QByteArray &written = dayText(day);
        std::memcpy(value.data() + place, written.constData(), std::size_t(written.size()));
        addOp("visit", entity, value, day * msPerDay + officeHours);
        bind(visit, 1, entity.data(), int(entity.size()));
        bind(visit, 2, key);
        bind(visit, 3, owner);
        bind(visit, 4, written);
        step(visit);
    }
    return customer.id;
}

void BulkWriter::addOp(const char *kind, const Id &entity, const QByteArray &value, qint64 madeAt)
{
    const Id id = newId();
    sqlite3_stmt *op = m_statements[AddOp];
    sqlite3_bind_int64(op, 1, ++m_lastOp);
    bind(op, 2, id.data(), int(id.size()));
    bind(op, 3, m_author);
    bind(op, 4, m_device);
    bind(op, 5, kind);
    bind(op, 6, entity.data(), int(entity.size()));
    bind(op, 7, value);
    sqlite3_bind_int64(op, 8, (m_start << 16) + ++m_ops);
    sqlite3_bind_int64(op, 9, madeAt);
    step(op);
}

void BulkWriter::finish()
{
    run("COMMIT");
    run("PRAGMA journal_mode = WAL");
}

void BulkWriter::run(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
}

void BulkWriter::step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_database));
    sqlite3_reset(statement);
}
