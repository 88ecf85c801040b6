#pragma once

#include <QString>

#include <array>

struct sqlite3;
struct sqlite3_stmt;

// The rows of one logged visit through the bare C interface of SQLite, with the same tables, indexes and pragmas: what
// a visit costs at least.
class RawBook
{
public:
    // Copies the book, which may be open.
    RawBook(const QString &book, const QString &copy);
    ~RawBook();
    RawBook(const RawBook &) = delete;
    RawBook &operator=(const RawBook &) = delete;

    double logOne(int at); // milliseconds to the end of COMMIT

private:
    void run(const char *sql);
    void step(sqlite3_stmt *statement, std::initializer_list<const char *> texts);

    sqlite3 *m_database = nullptr;
    std::array<sqlite3_stmt *, 6> m_statements {};
};
