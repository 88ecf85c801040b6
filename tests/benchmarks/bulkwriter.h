#pragma once

#include "core/customer.h"

#include <array>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

// Writes customers with their visits, ops and projections straight into a closed book, in the order of their ids so
// that every index grows at its end: a million customers take minutes, not hours.
class BulkWriter
{
public:
    explicit BulkWriter(const QString &book);
    ~BulkWriter();
    BulkWriter(const BulkWriter &) = delete;
    BulkWriter &operator=(const BulkWriter &) = delete;

    // Its id is made here; days count from 1970-01-01 and ascend. The owner has made the visits.
    QUuid add(Pistis::Customer customer, std::span<const int> days);
    void finish();

private:
    using Id = std::array<char, 36>;

    Id newId();
    void addOp(const char *kind, const Id &entity, const QByteArray &value, qint64 madeAt);
    const QByteArray &dayText(int day);
    void run(const char *sql);
    void step(sqlite3_stmt *statement);

    sqlite3 *m_database = nullptr;
    std::array<sqlite3_stmt *, 3> m_statements {};
    QByteArray m_author {};
    QByteArray m_device {};
    qint64 m_start = 0; // ms UTC
    qint64 m_ops = 0;
    qint64 m_lastOp = 0;
    qint64 m_ids = 0;
    std::vector<QByteArray> m_days {};
};
