#pragma once

#include "core/result.h"

#include <QString>

namespace Pistis {

class Database;

// Runs the NNNN_name.sql files that the book lacks, in order, each in its own transaction with its version stamp, after
// a backup copy of a book that holds data already. Refuses a book from a newer version (TooNew) without touching it.
Result<int> migrate(Database &database, const QString &directory = QStringLiteral(":/sql/migrations/sqlite"));

// TooNew for a book of a newer version than the newest migration makes.
Result<void> refuseNewer(Database &database, const QString &directory = QStringLiteral(":/sql/migrations/sqlite"));

Result<int> schemaVersion(Database &database);
// What a file of SQLite holds: nothing yet, a book of ours, or another program's tables.
enum class FileContent { Nothing, Book, Foreign };
Result<FileContent> contentOf(Database &database);

int newestSchemaVersion(const QString &directory = QStringLiteral(":/sql/migrations/sqlite"));

} // namespace Pistis
