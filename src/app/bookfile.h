#pragma once

#include "core/result.h"
#include "storage/bookmeta.h"

#include <QLockFile>

#include <memory>

namespace Pistis {

class Clock;
class Database;

struct BookOptions
{
    enum class Access { ReadWrite, ReadOnly };

    QString path {};
    Access access = Access::ReadWrite;
    bool createIfMissing = true;
    QString personName {}; // of the one person of a new book
    QString practiceSeed {}; // makes a new book a practice book
};

// An open book: its lock, its connection and what it knows of itself. Lives on the storage thread.
class BookFile
{
public:
    static Result<std::unique_ptr<BookFile>> open(const BookOptions &options, const Clock &clock);
    ~BookFile();

    Database &database() const { return *m_database; }
    BookMeta &meta() { return m_meta; }

private:
    BookFile() = default;
    Result<void> openForWriting(const BookOptions &options, const Clock &clock);
    Result<void> openForReading(const QString &path, const Clock &clock);
    Result<void> sortAnew();
    Result<void> begin(const BookOptions &options, const Clock &clock);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    BookMeta m_meta;
};

} // namespace Pistis
