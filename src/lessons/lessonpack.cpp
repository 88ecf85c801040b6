#include "lessons/lessonpack.h"

#include "lessons/lessonmarkdown.h"
#include "lessons/tsvfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qint64 largestPack = 200LL << 20; // bytes
    const QString manifestName = u"manifest.json"_s;

    Fault bad(const QString &file) { return { .file = file, .reason = Fault::Reason::BadPack }; }

    std::optional<Fault> readFiles(const QDir &folder, LessonPack &pack)
    {
        qint64 total = 0;
        for (const PackEntry &entry : std::as_const(pack.manifest.files)) {
            QFile file(folder.filePath(entry.path));
            total += entry.size;
            if (!file.exists())
                return Fault { .file = entry.path, .reason = Fault::Reason::Missing };
            if (QFileInfo(file).isSymLink() || file.size() != entry.size || total > largestPack)
                return bad(entry.path);
            if (!file.open(QIODevice::ReadOnly))
                return Fault { .file = entry.path, .reason = Fault::Reason::Unreadable };
            pack.files.append({ .path = entry.path, .bytes = file.readAll() });
        }
        const PackManifest found = withFiles(pack.manifest, pack.files);
        for (qsizetype at = 0; at < found.files.size(); ++at) {
            if (!pack.manifest.files.contains(found.files.at(at)))
                return bad(found.files.at(at).path);
        }
        return found.hash == pack.manifest.hash ? std::nullopt : std::optional(bad(manifestName));
    }

    std::optional<Fault> refuseUnlisted(const QDir &folder, const PackManifest &manifest)
    {
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = folder.relativeFilePath(files.next());
            const bool listed = std::any_of(manifest.files.cbegin(), manifest.files.cend(),
                [&path](const PackEntry &entry) { return entry.path == path; });
            if (!listed && path != manifestName)
                return bad(path);
        }
        return {};
    }

    std::optional<Fault> readText(const LessonPack &pack, LessonLanguage language, LessonText &text)
    {
        const QString name = codeOf(language) + u".md"_s;
        const QByteArray bytes = pack.file(name);
        if (bytes.isEmpty())
            return {};
        auto read = readLessonMarkdown(QString::fromUtf8(bytes), name, language);
        if (const auto *fault = std::get_if<Fault>(&read))
            return *fault;
        text = std::get<LessonText>(std::move(read));
        return {};
    }

    std::optional<Fault> readLesson(LessonPack &pack)
    {
        Lesson &lesson = pack.lesson;
        lesson.id = pack.manifest.id;
        lesson.version = pack.manifest.version;
        lesson.hash = pack.manifest.hash;
        if (auto fault = readText(pack, LessonLanguage::Greek, lesson.greek))
            return fault;
        if (auto fault = readText(pack, LessonLanguage::English, lesson.english))
            return fault;
        if (lesson.greek.isEmpty() && lesson.english.isEmpty())
            return Fault { .file = manifestName, .reason = Fault::Reason::NoLesson };
        const QString tsv = QString::fromUtf8(pack.file(u"links.tsv"_s));
        auto links = readLinks(tsv, u"links.tsv"_s, lesson.greek, lesson.english);
        if (const auto *fault = std::get_if<Fault>(&links))
            return *fault;
        lesson.links = std::get<QList<LessonLink>>(std::move(links));
        lesson.glossary = readGlossary(QString::fromUtf8(pack.file(u"glossary.tsv"_s)));
        return {};
    }

    Error notWritten(const QString &folder, const QString &detail)
    {
        return { .kind = Error::Kind::Storage, .subject = folder, .detail = detail };
    }

    Result<void> writeFile(const QDir &folder, const QString &path, const QByteArray &bytes)
    {
        const QString target = folder.filePath(path);
        QSaveFile file(target);
        if (!folder.mkpath(QFileInfo(target).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size() || !file.commit())
            return notWritten(target, file.errorString());
        return {};
    }

} // namespace

QByteArray LessonPack::file(const QString &path) const
{
    for (const PackFile &file : files) {
        if (file.path == path)
            return file.bytes;
    }
    return {};
}

std::variant<LessonPack, Fault> readPack(const QString &folder)
{
    const QDir directory(folder);
    QFile file(directory.filePath(manifestName));
    if (!file.exists())
        return Fault { .file = folder, .reason = Fault::Reason::Missing };
    if (!file.open(QIODevice::ReadOnly))
        return Fault { .file = folder, .reason = Fault::Reason::Unreadable };
    auto manifest = readManifest(file.readAll());
    if (!manifest)
        return bad(manifestName);
    LessonPack pack { .manifest = *std::move(manifest) };
    if (auto fault = refuseUnlisted(directory, pack.manifest))
        return *fault;
    if (auto fault = readFiles(directory, pack))
        return *fault;
    if (auto fault = readLesson(pack))
        return *fault;
    return pack;
}

QList<PackFile> filesOf(const Lesson &lesson)
{
    QList<PackFile> files;
    if (!lesson.greek.isEmpty())
        files.append({ .path = u"el.md"_s, .bytes = lessonMarkdown(lesson.greek).toUtf8() });
    if (!lesson.english.isEmpty())
        files.append({ .path = u"en.md"_s, .bytes = lessonMarkdown(lesson.english).toUtf8() });
    files.append({ .path = u"links.tsv"_s, .bytes = linksTsv(lesson.links, lesson.greek, lesson.english).toUtf8() });
    return files;
}

Result<void> writePack(const QString &folder, const PackManifest &manifest, const QList<PackFile> &files)
{
    const QDir parent(QFileInfo(folder).path());
    if (!parent.mkpath(u"."_s))
        return notWritten(folder, u"cannot make the folder"_s);
    QTemporaryDir fresh(parent.filePath(u".new-XXXXXX"_s));
    if (!fresh.isValid())
        return notWritten(folder, fresh.errorString());
    const QDir target(fresh.path());
    for (const PackFile &file : files) {
        if (auto done = writeFile(target, file.path, file.bytes); !done)
            return done;
    }
    if (auto done = writeFile(target, manifestName, manifestJson(manifest)); !done)
        return done;
    if (!QDir().rename(fresh.path(), folder))
        return notWritten(folder, u"cannot rename the folder"_s);
    fresh.setAutoRemove(false);
    return {};
}

} // namespace Pistis
