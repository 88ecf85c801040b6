#include "lessons/packfolder.h"

#include "lessons/packpolicy.h"

#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = PackPolicy::Kind;

    Kind kindOf(const QFileInfo &info)
    {
        return info.isSymLink() ? Kind::Other : info.isFile() ? Kind::File : info.isDir() ? Kind::Folder : Kind::Other;
    }

    Error notWritten(const QString &folder, const QString &detail)
    {
        return { .kind = Error::Kind::Storage, .subject = folder, .detail = detail };
    }

    Result<void> writeFile(const QDir &folder, const PackFile &pack)
    {
        const QString target = folder.filePath(pack.path);
        QSaveFile file(target);
        if (!folder.mkpath(QFileInfo(target).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(pack.bytes) != pack.bytes.size() || !file.commit())
            return notWritten(target, file.errorString());
        return {};
    }

} // namespace

std::variant<QList<PackFile>, Fault> readPackFolder(const QString &folder)
{
    const QDir directory(QDir(folder).absolutePath()); // else paths below a relative one are told from somewhere else
    if (!directory.exists())
        return Fault { .reason = Fault::Reason::Missing };
    PackPolicy policy;
    QList<PackFile> files;
    QDirIterator entries(directory.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const QString path = directory.relativeFilePath(entries.filePath());
        const Kind kind = kindOf(entries.fileInfo());
        if (auto fault = policy.admit(path, kind, entries.fileInfo().size()))
            return *fault;
        if (kind != Kind::File)
            continue;
        QFile file(entries.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return Fault { .file = path, .reason = Fault::Reason::Unreadable };
        // read() makes room for all that it may read: one byte more than there was tells the hashes that a file grew.
        files.append({ .path = path, .bytes = file.read(entries.fileInfo().size() + 1) });
        if (auto fault = policy.grow(path, files.constLast().bytes.size()))
            return *fault;
    }
    return files;
}

Result<void> writePackFolder(const QString &folder, const QList<PackFile> &files)
{
    const QDir parent(QFileInfo(folder).path());
    if (!parent.mkpath(u"."_s))
        return notWritten(folder, u"cannot make the folder"_s);
    QTemporaryDir fresh(parent.filePath(u".new-XXXXXX"_s));
    if (!fresh.isValid())
        return notWritten(folder, fresh.errorString());
    const QDir target(fresh.path());
    for (const PackFile &file : files) {
        if (auto done = writeFile(target, file); !done)
            return done;
    }
    QFile::setPermissions(fresh.path(), QFileInfo(parent.path()).permissions());
    if (!QDir().rename(fresh.path(), folder))
        return notWritten(folder, u"cannot rename the folder"_s);
    fresh.setAutoRemove(false);
    return {};
}

} // namespace Pistis
