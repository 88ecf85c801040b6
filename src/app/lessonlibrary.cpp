#include "app/lessonlibrary.h"

#include "core/sortkey.h"
#include "exchange/giftreader.h"
#include "lessons/lessonpack.h"

#include <QDir>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString shippedFolder = u":/lessons"_s;
    const QString firstLesson = u"three-lessons"_s; // what a new reader begins with

    std::optional<LessonEntry> entryAt(const QString &folder, bool isShipped)
    {
        const auto read = readPack(folder);
        const auto *pack = std::get_if<LessonPack>(&read);
        if (!pack)
            return {};
        return LessonEntry { .id = pack->lesson.id,
            .version = pack->lesson.version,
            .greekTitle = pack->lesson.greek.front.title,
            .englishTitle = pack->lesson.english.front.title,
            .folder = folder,
            .isShipped = isShipped };
    }

    QString newestIn(const QDir &lesson)
    {
        QStringList versions = lesson.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (versions.isEmpty())
            return {};
        return *std::max_element(versions.cbegin(), versions.cend(),
            [](const QString &left, const QString &right) { return left.toInt() < right.toInt(); });
    }

    QList<LessonEntry> entriesIn(const QString &installed)
    {
        QList<LessonEntry> entries;
        const QDir shipped(shippedFolder);
        const QStringList names = shipped.entryList(QDir::Dirs);
        for (const QString &name : names) {
            if (auto entry = entryAt(shipped.filePath(name), true))
                entries.append(*std::move(entry));
        }
        std::stable_partition(
            entries.begin(), entries.end(), [](const LessonEntry &entry) { return entry.id == firstLesson; });
        const qsizetype shippedCount = entries.size();
        const QDir folder(installed);
        const QStringList ids = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &id : ids) {
            const QDir lesson(folder.filePath(id));
            if (auto entry = entryAt(lesson.filePath(newestIn(lesson)), false))
                entries.append(*std::move(entry));
        }
        const auto key = [](const LessonEntry &entry) {
            return sortKey(entry.greekTitle.isEmpty() ? entry.englishTitle : entry.greekTitle);
        };
        std::sort(entries.begin() + shippedCount, entries.end(),
            [&key](const LessonEntry &left, const LessonEntry &right) { return key(left) < key(right); });
        return entries;
    }

    std::variant<LoadedLesson, Fault> loaded(const QString &folder)
    {
        auto read = readPack(folder);
        if (const auto *fault = std::get_if<Fault>(&read))
            return *fault;
        const auto &pack = std::get<LessonPack>(read);
        const QString name = u"questions.gift"_s;
        return LoadedLesson { .lesson = pack.lesson,
            .questions = readGift(QString::fromUtf8(pack.file(name)), name).cards };
    }

} // namespace

LessonLibrary::LessonLibrary()
    : LessonLibrary(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pistis/lessons"_s)
{
}

LessonLibrary::LessonLibrary(const QString &folder)
    : m_folder(folder)
{
}

QFuture<QList<LessonEntry>> LessonLibrary::lessons() const { return QtConcurrent::run(entriesIn, m_folder); }

QFuture<std::variant<LoadedLesson, Fault>> LessonLibrary::lesson(const QString &id) const
{
    return QtConcurrent::run([id, folder = m_folder]() -> std::variant<LoadedLesson, Fault> {
        const QDir shipped(shippedFolder + u'/' + id);
        if (shipped.exists())
            return loaded(shipped.path());
        const QDir lesson(folder + u'/' + id);
        const QString newest = newestIn(lesson);
        if (newest.isEmpty())
            return Fault { .file = id, .reason = Fault::Reason::Missing };
        return loaded(lesson.filePath(newest));
    });
}

QFuture<ArticlePreview> LessonLibrary::preview(const ArticleRequest &request) const
{
    return QtConcurrent::run(previewArticle, request);
}

QFuture<Result<ImportedArticle>> LessonLibrary::import(const ArticleRequest &request) const
{
    return QtConcurrent::run(importArticle, request, m_folder);
}

} // namespace Pistis
