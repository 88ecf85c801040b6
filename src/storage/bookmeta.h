#pragma once

#include "core/result.h"

#include <QUuid>

namespace Pistis {

class Database;

// What a book knows of itself (table meta).
struct BookMeta
{
    QUuid book {};
    QUuid person {}; // who works in this book
    QUuid device {};
    qint64 lastHlc = 0;
    qint64 lastIdMs = 0;
    QString practiceSeed {}; // empty in a real book
    QByteArray collation {}; // version of the sort keys in the typed tables

    bool isPractice() const { return !practiceSeed.isEmpty(); }
};

Result<BookMeta> readMeta(Database &database);
// The whole of it, for a new book.
Result<void> writeMeta(Database &database, const BookMeta &meta);
Result<void> writeCollation(Database &database, const QByteArray &version);
// Only the clocks, with every write.
Result<void> writeClocks(Database &database, const BookMeta &meta);

} // namespace Pistis
