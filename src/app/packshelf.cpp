#include "app/packshelf.h"

#include "app/packversion.h"
#include "core/sortkey.h"
#include "exchange/giftreader.h"
#include "exchange/tmxlesson.h"
#include "exchange/tmxmemory.h"
#include "lessons/lessonpack.h"
#include "lessons/packarchive.h"
#include "lessons/packfolder.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString shippedFolder = u":/lessons"_s;
    const QString firstLesson = u"three-lessons"_s; // what a new reader begins with
    const QString removedFolder = u".removed"_s;

    Error error(Error::Kind kind, const QString &subject) { return { .kind = kind, .subject = subject }; }

    LessonEntry entryOf(const LessonPack &pack, const QString &folder)
    {
        return { .id = pack.lesson.id,
            .version = pack.lesson.version,
            .greekTitle = pack.lesson.greek.front.title,
            .englishTitle = pack.lesson.english.front.title,
            .folder = folder,
            .isShipped = isShipped(folder) };
    }

    LoadedLesson loadedFrom(const LessonPack &pack)
    {
        const QString name = u"questions.gift"_s;
        return { .lesson = pack.lesson, .questions = readGift(QString::fromUtf8(pack.file(name)), name).cards };
    }

    // A fault of a file in the pack with the pack's name before it.
    Fault of(const QString &path, Fault fault)
    {
        const QString name = QFileInfo(path).fileName();
        fault.file = fault.file.isEmpty() ? name : name + u'/' + fault.file;
        return fault;
    }

    std::variant<LessonPack, Fault> packAt(const QString &path)
    {
        auto read = readPack(path);
        if (const auto *fault = std::get_if<Fault>(&read))
            return of(path, *fault);
        return read;
    }

    // What the memory knew that the lesson came from is written again.
    QByteArray tmxBytesOf(const LessonPack &pack)
    {
        const TmxFile lesson = tmxOf(pack.lesson);
        const auto memory = readTmx(QString::fromUtf8(pack.file(memoryName)), memoryName);
        const auto *known = std::get_if<TmxFile>(&memory);
        return tmxBytes(known ? withMemory(lesson, *known) : lesson);
    }

    // Numbers in them count as numbers.
    bool isNewer(const QString &left, const QString &right)
    {
        QCollator order(QLocale(QLocale::English)); // that of C knows no numbers
        order.setNumericMode(true);
        return order.compare(left, right) > 0;
    }

    QStringList shippedIds()
    {
        QStringList ids = QDir(shippedFolder).entryList(QDir::Dirs);
        std::ranges::stable_partition(ids, [](const QString &id) { return id == firstLesson; });
        return ids;
    }

    // A version that is damaged is passed over.
    std::optional<LessonEntry> newestEntry(const QStringList &folders)
    {
        for (const QString &folder : folders) {
            const auto read = readPack(folder);
            if (const auto *pack = std::get_if<LessonPack>(&read))
                return entryOf(*pack, folder);
        }
        return std::nullopt;
    }

    void sortByTitle(QList<LessonEntry> &entries)
    {
        std::ranges::sort(entries, {}, [](const LessonEntry &entry) { return sortKey(entry.title()); });
    }

    // The folders of all versions below one, and others; the newest version first.
    QStringList newestFirst(const QStringList &others, const QDir &versions)
    {
        QList<std::pair<QString, QString>> found; // version and folder
        for (const QString &folder : others) {
            if (QDir(folder).exists())
                found.append({ versionOf(folder), folder });
        }
        const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            found.append({ name, versions.filePath(name) });
        std::ranges::stable_sort(
            found, [](const auto &left, const auto &right) { return isNewer(left.first, right.first); });
        QStringList folders;
        for (const auto &[version, folder] : std::as_const(found))
            folders.append(folder);
        return folders;
    }

    QStringList versionsIn(const QString &folder) { return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    bool areAllIn(const QString &folder, const QStringList &versions)
    {
        return std::ranges::all_of(
            versions, [&folder](const QString &version) { return QFileInfo::exists(folder + u'/' + version); });
    }

    // What stands in its place goes only once this one is there.
    bool moveInPlaceOf(const QString &from, const QString &target)
    {
        const QFileInfo place(target);
        const QString before = place.path() + u"/."_s + place.fileName();
        const bool wasThere = place.isDir();
        if (!QDir(before).removeRecursively() || (wasThere && !QDir().rename(target, before)))
            return false;
        if (!QDir().rename(from, target)) {
            if (wasThere)
                QDir().rename(before, target);
            return false;
        }
        if (wasThere)
            QDir(before).removeRecursively();
        return true;
    }

    // Beside the versions that are in the target from before, in which one of the same number stays.
    Result<int> moveVersions(const QString &from, const QString &target)
    {
        int moved = 0;
        const QStringList versions = versionsIn(from);
        for (const QString &version : versions) {
            if (QFileInfo::exists(target + u'/' + version))
                continue;
            if (!QDir().mkpath(target) || !QDir().rename(from + u'/' + version, target + u'/' + version))
                return error(Error::Kind::Storage, from);
            ++moved;
        }
        QDir().rmdir(from); // once nothing is left in it
        return moved;
    }

} // namespace

QStringList PackShelf::foldersOf(const QString &id) const
{
    if (!isPackName(id))
        return {};
    return newestFirst({ shippedFolder + u'/' + id }, QDir(m_folder + u'/' + id));
}

QList<LessonEntry> PackShelf::entries() const
{
    QList<LessonEntry> shippedOnes;
    const QStringList shipped = shippedIds();
    for (const QString &id : shipped) {
        if (const auto entry = newestEntry(foldersOf(id)))
            shippedOnes.append(*entry);
    }
    QList<LessonEntry> others;
    const QStringList installed = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : installed) {
        if (const auto entry = shipped.contains(id) ? std::nullopt : newestEntry(foldersOf(id)))
            others.append(*entry);
    }
    sortByTitle(others);
    return shippedOnes + others;
}

QList<LessonEntry> PackShelf::removed() const
{
    QList<LessonEntry> entries;
    const QDir kept(m_folder + u'/' + removedFolder);
    const QStringList ids = kept.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        const QString folder = kept.filePath(id);
        if (areAllIn(m_folder + u'/' + id, versionsIn(folder))) // nothing of it would be put back
            continue;
        if (const auto entry = newestEntry(newestFirst({}, QDir(folder))))
            entries.append(*entry);
    }
    sortByTitle(entries);
    return entries;
}

QList<Lesson> PackShelf::shippedLessons()
{
    QList<Lesson> lessons;
    const QStringList ids = shippedIds();
    for (const QString &id : ids) {
        const auto read = readPack(shippedFolder + u'/' + id);
        if (const auto *pack = std::get_if<LessonPack>(&read))
            lessons.append(pack->lesson);
    }
    return lessons;
}

std::variant<LoadedLesson, Fault> PackShelf::lesson(const QString &id) const
{
    std::optional<LoadedLesson> newest;
    Fault first { .file = id, .reason = Fault::Reason::Missing };
    const QStringList folders = foldersOf(id);
    for (const QString &folder : folders) {
        const auto read = readPack(folder);
        if (const auto *fault = std::get_if<Fault>(&read))
            first = folder == folders.constFirst() ? of(id, *fault) : first;
        else if (!newest)
            (newest = loadedFrom(std::get<LessonPack>(read)))->folder = folder;
        else {
            const LoadedLesson old = loadedFrom(std::get<LessonPack>(read));
            newest->older.append(old.lesson);
            newest->olderQuestions.insert(old.lesson.hash, old.questions);
        }
    }
    if (!newest)
        return first;
    return *std::move(newest);
}

std::variant<LoadedLesson, Fault> PackShelf::look(const QString &path) const
{
    const auto read = packAt(path);
    if (const auto *fault = std::get_if<Fault>(&read))
        return *fault;
    return loadedFrom(std::get<LessonPack>(read));
}

Result<InstalledPack> PackShelf::install(const QString &path) const
{
    const auto read = packAt(path);
    if (const auto *fault = std::get_if<Fault>(&read))
        return InstalledPack { .faults = { *fault } };
    const auto &pack = std::get<LessonPack>(read);
    const QString folder = m_folder + u'/' + pack.manifest.id + u'/' + pack.manifest.version;
    const QStringList known = foldersOf(pack.manifest.id);
    for (const QString &there : known) {
        if (versionOf(there) != pack.manifest.version)
            continue;
        const auto same = readPack(there);
        const auto *present = std::get_if<LessonPack>(&same);
        if (present && present->manifest.hash == pack.manifest.hash)
            return InstalledPack { .entry = entryOf(*present, there), .wasThere = true };
        if (present)
            return InstalledPack { .faults = { { .file = QFileInfo(path).fileName(),
                                       .reason = Fault::Reason::PackClash,
                                       .text = pack.manifest.version } } };
        if (!isShipped(there) && !QDir(there).removeRecursively()) // damaged: this is its repair
            return error(Error::Kind::Storage, there);
    }
    if (auto done = writePackFolder(folder, withManifest(pack.manifest, pack.files)); !done)
        return done.error();
    return InstalledPack { .entry = entryOf(pack, folder) };
}

Result<void> PackShelf::remove(const QString &id) const
{
    const QString folder = m_folder + u'/' + id;
    if (!isPackName(id) || !QFileInfo(folder).isDir()) {
        const bool shipped = isPackName(id) && QDir(shippedFolder + u'/' + id).exists();
        return error(shipped ? Error::Kind::Conflict : Error::Kind::NotFound, shipped ? u"lesson"_s : id);
    }
    const QString target = m_folder + u'/' + removedFolder + u'/' + id;
    const QStringList versions = versionsIn(folder);
    for (const QString &version : versions) { // of two of one number the one that was removed last is kept
        if (!QDir().mkpath(target) || !moveInPlaceOf(folder + u'/' + version, target + u'/' + version))
            return error(Error::Kind::Storage, folder);
    }
    QDir().rmdir(folder);
    return {};
}

Result<void> PackShelf::putBack(const QString &id) const
{
    const QString kept = m_folder + u'/' + removedFolder + u'/' + id;
    if (!isPackName(id) || !QFileInfo(kept).isDir())
        return foldersOf(id).isEmpty() ? error(Error::Kind::NotFound, id)
                                       : error(Error::Kind::Conflict, u"lesson.there"_s);
    const auto moved = moveVersions(kept, m_folder + u'/' + id);
    if (!moved)
        return moved.error();
    if (*moved == 0)
        return error(Error::Kind::Conflict, u"lesson.there"_s);
    return {};
}

Result<void> PackShelf::exportTo(const QString &id, const QString &target, bool replaces) const
{
    const QStringList folders = foldersOf(id);
    if (folders.isEmpty())
        return error(Error::Kind::NotFound, id);
    const auto read = readPack(folders.constFirst());
    const auto *pack = std::get_if<LessonPack>(&read);
    if (!pack)
        return error(Error::Kind::Storage, folders.constFirst());
    const QList<PackFile> files = withManifest(pack->manifest, pack->files);
    const bool asZip = target.endsWith(".pistislesson"_L1);
    const bool asFile = asZip || target.endsWith(".tmx"_L1, Qt::CaseInsensitive);
    if (QFileInfo::exists(target) && !(asFile && replaces && QFileInfo(target).isFile()))
        return error(Error::Kind::Invalid, u"export.exists"_s);
    if (!asFile)
        return writePackFolder(target, files);
    const QByteArray bytes = asZip ? packArchive(files) : tmxBytesOf(*pack);
    QSaveFile file(target);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return error(Error::Kind::Storage, target);
    return {};
}

} // namespace Pistis
