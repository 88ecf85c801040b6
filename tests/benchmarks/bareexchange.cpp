#include "benchmarks/bareexchange.h"

#include <QElapsedTimer>

#include <cstdio>

#include <sqlite3.h>

namespace {

void mustBe(int expected, int code)
{
    if (code != expected)
        qFatal("sqlite3: %d", code);
}

// A connection set up as the program's own.
struct Bare
{
    sqlite3 *database = nullptr;

    explicit Bare(const QString &path)
    {
        mustBe(SQLITE_OK, sqlite3_open(path.toUtf8().constData(), &database));
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA temp_store = MEMORY");
        run("PRAGMA cache_size = -65536");
    }

    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;
    ~Bare() { sqlite3_close(database); }

    void run(const char *sql) { mustBe(SQLITE_OK, sqlite3_exec(database, sql, nullptr, nullptr, nullptr)); }

    sqlite3_stmt *prepared(const std::string &sql)
    {
        sqlite3_stmt *statement = nullptr;
        mustBe(SQLITE_OK, sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr));
        return statement;
    }
};

std::string textAt(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_blob(row, column));
    return text == nullptr ? std::string() : std::string(text, size_t(sqlite3_column_bytes(row, column)));
}

// Without those that SQLite computes itself.
std::string storedColumns(Bare &bare, const std::string &table)
{
    std::string names;
    sqlite3_stmt *columns = bare.prepared("SELECT name FROM pragma_table_info('" + table + "')");
    while (sqlite3_step(columns) == SQLITE_ROW)
        names += (names.empty() ? "" : ", ") + textAt(columns, 0);
    sqlite3_finalize(columns);
    return names;
}

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

} // namespace

std::vector<BareRows> rowsOf(const QString &book)
{
    Bare bare(book);
    std::vector<BareRows> tables;
    for (const char *table : { "op", "customer", "contact" }) {
        BareRows rows { .table = table };
        sqlite3_stmt *all = bare.prepared("SELECT " + storedColumns(bare, table) + " FROM " + table);
        const int columns = sqlite3_column_count(all);
        while (sqlite3_step(all) == SQLITE_ROW) {
            std::vector<std::string> row;
            for (int column = 0; column < columns; ++column)
                row.push_back(sqlite3_column_type(all, column) == SQLITE_NULL ? "\x01" : textAt(all, column));
            rows.rows.push_back(std::move(row));
        }
        sqlite3_finalize(all);
        tables.push_back(std::move(rows));
    }
    return tables;
}

double bareInsert(const QString &emptyBook, const std::vector<BareRows> &tables)
{
    Bare bare(emptyBook);
    for (const BareRows &table : tables)
        bare.run(("DELETE FROM " + table.table).c_str());
    QElapsedTimer timer;
    timer.start();
    bare.run("BEGIN IMMEDIATE");
    for (const BareRows &table : tables) {
        if (table.rows.empty())
            continue;
        std::string places = "?";
        for (size_t column = 1; column < table.rows[0].size(); ++column)
            places += ",?";
        sqlite3_stmt *insert = bare.prepared(
            "INSERT INTO " + table.table + " (" + storedColumns(bare, table.table) + ") VALUES (" + places + ")");
        for (const auto &row : table.rows) {
            int column = 0;
            for (const std::string &text : row) {
                ++column;
                if (text == "\x01")
                    sqlite3_bind_null(insert, column);
                else if (table.table == "customer" && column == 4) // the sort key
                    sqlite3_bind_blob(insert, column, text.data(), int(text.size()), SQLITE_STATIC);
                else
                    sqlite3_bind_text(insert, column, text.data(), int(text.size()), SQLITE_STATIC);
            }
            mustBe(SQLITE_DONE, sqlite3_step(insert));
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
    bare.run("COMMIT");
    return milliseconds(timer);
}

double bareExport(const QString &book, const QString &file)
{
    Bare bare(book);
    QElapsedTimer timer;
    timer.start();
    std::FILE *out = std::fopen(file.toUtf8().constData(), "w");
    sqlite3_stmt *all = bare.prepared(
        "SELECT c.name, c.kind, c.stage, c.first_contact_on, c.lost_on, c.first_warning_on, c.end_reason, "
        "c.competitor, c.end_note, s.name, p.name, c.region, c.rating, c.cadence_days, c.max_gap_days, c.note, "
        "(SELECT group_concat(t.tag, '; ') FROM customer_tag t WHERE t.customer_id = c.id), "
        "(SELECT group_concat(value, '; ') FROM contact k WHERE k.customer_id = c.id AND k.kind = 'phone'), "
        "(SELECT group_concat(value, '; ') FROM contact k WHERE k.customer_id = c.id AND k.kind = 'email') "
        "FROM customer c LEFT JOIN segment s ON s.id = c.segment_id LEFT JOIN person p ON p.id = c.owner_id "
        "WHERE c.deleted = 0 ORDER BY c.sort_key, c.id");
    while (sqlite3_step(all) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(all); ++column) {
            const std::string text = textAt(all, column);
            std::fwrite(text.data(), 1, text.size(), out);
            std::fputc(',', out);
        }
        std::fputc('\n', out);
    }
    sqlite3_finalize(all);
    std::fclose(out);
    return milliseconds(timer);
}
