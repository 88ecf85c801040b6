#include "app/bookfile.h"

#include "app/applog.h"
#include "app/recyclebin.h"
#include "core/clock.h"
#include "core/folds.h"
#include "core/sortkey.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/opapply.h"
#include "storage/opwriter.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Another program's data stay as they are.
    Result<void> refuseForeign(Database &database, bool mayBeEmpty)
    {
        const auto content = contentOf(database);
        if (!content)
            return content.error();
        if (*content == FileContent::Foreign || (*content == FileContent::Nothing && !mayBeEmpty))
            return Error { .kind = Error::Kind::Damaged, .subject = QFileInfo(database.path()).fileName() };
        return {};
    }

    Result<void> makeDirectory(const QString &path)
    {
        const QDir directory = QFileInfo(path).absoluteDir();
        if (directory.exists())
            return {};
        if (!directory.mkpath(u"."_s))
            return appError(
                { .kind = Error::Kind::Storage, .subject = path, .detail = u"the folder cannot be made"_s });
        QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {};
    }

} // namespace

BookFile::~BookFile()
{
    m_database.reset(); // before the lock is given up
}

Result<std::unique_ptr<BookFile>> BookFile::open(const BookOptions &options, const Clock &clock)
{
    std::unique_ptr<BookFile> book(new BookFile);
    const auto opened = options.access == BookOptions::Access::ReadOnly ? book->openForReading(options.path, clock)
                                                                        : book->openForWriting(options, clock);
    if (!opened)
        return opened.error();
    return book;
}

Result<void> BookFile::openForReading(const QString &path, const Clock &clock)
{
    if (!QFileInfo(path).isFile())
        return Error { .kind = Error::Kind::NotFound, .subject = path };
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    if (auto known = refuseNewer(*m_database); !known)
        return known;
    if (auto ours = refuseForeign(*m_database, false); !ours)
        return ours;
    const auto version = schemaVersion(*m_database);
    if (!version)
        return version.error();
    if (*version < newestSchemaVersion()) { // what reads knows only the newest tables
        m_database.reset();
        BookFile writable;
        if (auto upToDate = writable.openForWriting({ .path = path, .createIfMissing = false }, clock); !upToDate)
            return upToDate;
    }
    if (!m_database) {
        auto again = Database::open(path, Database::Access::ReadOnly);
        if (!again)
            return again.error();
        m_database = *std::move(again);
    }
    auto meta = readMeta(*m_database);
    if (!meta)
        return meta.error();
    m_meta = *meta;
    return {};
}

Result<void> BookFile::openForWriting(const BookOptions &options, const Clock &clock)
{
    const QFileInfo file(options.path);
    if (!options.createIfMissing && !file.isFile())
        return Error { .kind = Error::Kind::NotFound, .subject = options.path };
    if (auto made = makeDirectory(options.path); !made)
        return made;

    m_lock = std::make_unique<QLockFile>(options.path + u".lock"_s);
    m_lock->setStaleLockTime(0); // a lock is stale only when its process is gone
    if (!m_lock->tryLock(0)) {
        const bool used = m_lock->error() == QLockFile::LockFailedError;
        return appError({ .kind = used ? Error::Kind::InUse : Error::Kind::Storage,
            .subject = file.fileName(),
            .detail = u"the lock file cannot be taken"_s });
    }
    if (file.isFile() && file.size() > 0) { // what is not ours, or newer, stays untouched: WAL is not yet on
        auto reading = Database::open(options.path, Database::Access::ReadOnly);
        if (!reading)
            return reading.error();
        if (auto known = refuseNewer(**reading); !known)
            return known;
        if (auto ours = refuseForeign(**reading, true); !ours)
            return ours;
    }

    auto database = Database::open(options.path);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    // A process that does not know the lock file would show here.
    if (auto free = m_database->transaction([]() -> Result<void> { return {}; }); !free)
        return free;
    if (auto migrated = migrate(*m_database); !migrated)
        return migrated.error();
    auto meta = readMeta(*m_database);
    if (!meta)
        return meta.error();
    m_meta = *meta;
    if (m_meta.book.isNull())
        return begin(options, clock);
    if (auto sorted = m_meta.collation == sortKeyVersion() ? Result<void>() : sortAnew(); !sorted)
        return sorted;
    // A full disk is no reason to keep a book closed, and it is logged where it shows.
    static_cast<void>(RecycleBin::clear(*m_database, clock));
    return {};
}

// Keys of another ICU do not compare with those that this one makes.
Result<void> BookFile::sortAnew()
{
    auto sorted = m_database->transaction([this]() -> Result<void> {
        if (auto done = rebuildProjections(*m_database); !done)
            return done;
        return writeCollation(*m_database, sortKeyVersion());
    });
    if (sorted)
        m_meta.collation = sortKeyVersion();
    return sorted;
}

Result<void> BookFile::begin(const BookOptions &options, const Clock &clock)
{
    Uuid7 ids;
    BookMeta fresh { .book = ids.next(clock.nowMs()),
        .person = ids.next(clock.nowMs()),
        .device = ids.next(clock.nowMs()),
        .practiceSeed = options.practiceSeed,
        .collation = sortKeyVersion() };
    fresh.lastIdMs = ids.lastMs();
    auto begun = m_database->transaction([&]() -> Result<void> {
        if (auto done = writeMeta(*m_database, fresh); !done)
            return done;
        OpWriter writer(*m_database, fresh, clock);
        const Person person { .id = fresh.person, .name = options.personName };
        if (auto done
            = writer.append({ createOp(fresh.book, fieldsOf(BookSettings {})), createOp(person.id, fieldsOf(person)) });
            !done)
            return done;
        return writer.finish();
    });
    if (begun)
        m_meta = fresh;
    return begun;
}

} // namespace Pistis
