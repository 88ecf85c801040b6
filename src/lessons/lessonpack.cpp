#include "lessons/lessonpack.h"

#include "lessons/lessonmarkdown.h"
#include "lessons/packarchive.h"
#include "lessons/packcontent.h"
#include "lessons/packfolder.h"
#include "lessons/packpolicy.h"
#include "lessons/tsvfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Reason = Fault::Reason;

    // What is listed is there, and nothing else.
    std::optional<Fault> refuseUnlisted(const LessonPack &pack)
    {
        const PackManifest found = withFiles(pack.manifest, pack.files);
        QHash<QString, PackEntry> listed;
        for (const PackEntry &entry : pack.manifest.files)
            listed.insert(entry.path, entry);
        for (const PackEntry &entry : found.files) {
            if (!listed.contains(entry.path) || listed.take(entry.path) != entry)
                return packFault(Reason::PackHash, entry.path);
        }
        if (!listed.isEmpty())
            return packFault(Reason::PackHash, std::ranges::min(listed.keys()));
        return found.hash == pack.manifest.hash ? std::nullopt
                                                : std::optional(packFault(Reason::PackHash, manifestName));
    }

    std::optional<Fault> refuseContent(const LessonPack &pack)
    {
        for (const PackFile &file : pack.files) {
            if (const auto reason = faultOfContent(file.path, file.bytes))
                return packFault(*reason, file.path);
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
            return Fault { .reason = Reason::NoLesson };
        const QString tsv = QString::fromUtf8(pack.file(u"links.tsv"_s));
        auto links = readLinks(tsv, u"links.tsv"_s, lesson.greek, lesson.english);
        if (const auto *fault = std::get_if<Fault>(&links))
            return *fault;
        lesson.links = std::get<QList<LessonLink>>(std::move(links));
        lesson.glossary = readGlossary(QString::fromUtf8(pack.file(u"glossary.tsv"_s)));
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

std::variant<LessonPack, Fault> packOf(const QList<PackFile> &files)
{
    LessonPack pack { .files = files };
    const auto list = std::ranges::find(pack.files, QString(manifestName), &PackFile::path);
    if (list == pack.files.end())
        return packFault(Reason::PackManifest, manifestName);
    auto manifest = readManifest(list->bytes);
    if (const auto *reason = std::get_if<Reason>(&manifest))
        return packFault(*reason, manifestName);
    pack.manifest = std::get<PackManifest>(std::move(manifest));
    pack.files.erase(list);
    if (auto fault = refuseUnlisted(pack))
        return *fault;
    if (auto fault = refuseContent(pack))
        return *fault;
    if (auto fault = readLesson(pack))
        return *fault;
    return pack;
}

std::variant<LessonPack, Fault> readPack(const QString &path)
{
    const auto packed = [](const auto &files) -> std::variant<LessonPack, Fault> {
        if (const auto *fault = std::get_if<Fault>(&files))
            return *fault;
        return packOf(std::get<QList<PackFile>>(files));
    };
    const QFileInfo info(path);
    if (!info.isFile())
        return packed(readPackFolder(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Fault { .reason = Reason::Unreadable };
    if (file.size() > largestPack)
        return packFault(Reason::PackTooLarge, QString::number(largestPack >> 20));
    return packed(readPackArchive(file.readAll()));
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

QList<PackFile> withManifest(const PackManifest &manifest, QList<PackFile> files)
{
    files.append({ .path = manifestName, .bytes = manifestJson(manifest) });
    return files;
}

} // namespace Pistis
