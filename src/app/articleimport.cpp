#include "app/articleimport.h"

#include "app/lexiconfiles.h"
#include "exchange/textfile.h"
#include "lessons/aligner.h"
#include "lessons/article.h"
#include "lessons/cleaningjson.h"
#include "lessons/lessonpack.h"
#include "lessons/packid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qint64 largestArticle = 8 << 20; // bytes

    struct Side
    {
        QString path {};
        LessonLanguage language = LessonLanguage::Greek;
        Cleaning cleaning {};
        LessonText text {};
    };

    struct Article
    {
        QList<Side> sides {}; // Greek first
        QList<Fault> faults {};
    };

    Article readArticle(const ArticleRequest &request)
    {
        Article article;
        for (const QString &path : { request.greekFile, request.englishFile }) {
            if (path.isEmpty())
                continue;
            const auto read = readTextFile(path, largestArticle);
            if (const auto *fault = std::get_if<Fault>(&read)) {
                article.faults.append(*fault);
                continue;
            }
            const QString text = std::get<DecodedText>(read).text;
            Side side { .path = path, .language = languageOf(text) };
            const bool isGreek = side.language == LessonLanguage::Greek;
            side.cleaning = cleaned(text, isGreek ? request.keptGreekLines : request.keptEnglishLines);
            side.text = articleText(side.cleaning, side.language);
            const QString name = QFileInfo(path).fileName();
            if (side.text.isEmpty())
                article.faults.append({ .file = name, .reason = Fault::Reason::NoLesson });
            else if (side.text.sentences().size() > mostAlignedSentences)
                article.faults.append({ .file = name,
                    .reason = Fault::Reason::TooManySentences,
                    .text = QString::number(mostAlignedSentences) });
            else if (!article.sides.isEmpty() && article.sides.first().language == side.language)
                article.faults.append({ .file = name, .reason = Fault::Reason::SameLanguage });
            article.sides.append(std::move(side));
        }
        std::sort(article.sides.begin(), article.sides.end(),
            [](const Side &left, const Side &right) { return left.language < right.language; });
        return article;
    }

    ArticlePreview previewOf(const Article &article)
    {
        ArticlePreview preview { .faults = article.faults };
        if (article.sides.isEmpty())
            return preview;
        const LessonText &first = article.sides.first().text;
        preview.title = first.front.title;
        preview.lessons = numberedHeadings(first);
        for (const Side &side : article.sides) {
            const bool isGreek = side.language == LessonLanguage::Greek;
            (isGreek ? preview.greek : preview.english) = side.cleaning.text();
            for (const RemovedLine &line : side.cleaning.removed)
                preview.removals.append({ .isGreek = isGreek,
                    .line = line.line,
                    .text = line.text,
                    .rule = line.rule,
                    .kept = line.isKept });
        }
        return preview;
    }

    Lesson lessonOf(const Article &article)
    {
        Lesson lesson;
        for (const Side &side : article.sides)
            (side.language == LessonLanguage::Greek ? lesson.greek : lesson.english) = side.text;
        lesson.id = packIdOf(article.sides.first().text.front.title);
        const auto beads = align(lesson.greek, lesson.english, installedLexicon().lexicon);
        for (const AlignedBead &bead : *beads)
            lesson.links.append(bead.link);
        return lesson;
    }

    QByteArray removedBytes(const Article &article)
    {
        QJsonArray removed;
        QJsonArray repaired;
        for (const Side &side : article.sides) {
            for (const QJsonValue &line : removedJson(side.cleaning, codeOf(side.language)))
                removed.append(line);
            for (const QJsonValue &line : repairedJson(side.cleaning, codeOf(side.language)))
                repaired.append(line);
        }
        return QJsonDocument(QJsonObject { { "removed"_L1, removed }, { "repaired"_L1, repaired } }).toJson();
    }

    QList<PackFile> packFiles(const Article &article, const Lesson &lesson)
    {
        QList<PackFile> files = filesOf(lesson);
        files.append({ .path = u"removed.json"_s, .bytes = removedBytes(article) });
        for (const Side &side : article.sides) {
            QFile file(side.path);
            if (file.open(QIODevice::ReadOnly))
                files.append({ .path = u"original/"_s + codeOf(side.language) + u".txt"_s, .bytes = file.readAll() });
        }
        return files;
    }

    int newestVersion(const QDir &folder)
    {
        int newest = 0;
        const QStringList versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &version : versions)
            newest = std::max(newest, version.toInt());
        return newest;
    }

} // namespace

ArticlePreview previewArticle(const ArticleRequest &request) { return previewOf(readArticle(request)); }

Result<ImportedArticle> importArticle(const ArticleRequest &request, const QString &folder)
{
    const Article article = readArticle(request);
    ImportedArticle imported { .preview = previewOf(article) };
    if (!article.faults.isEmpty() || article.sides.isEmpty())
        return imported;
    const Lesson lesson = lessonOf(article);
    const FrontMatter &front = article.sides.first().text.front;
    const QDir lessonFolder(folder + u'/' + lesson.id);
    const int newest = newestVersion(lessonFolder);
    const QList<PackFile> files = packFiles(article, lesson);
    PackManifest manifest { .id = lesson.id, .version = QString::number(newest + 1), .source = front.source };
    for (const Side &side : article.sides)
        manifest.languages.append(codeOf(side.language));
    if (!front.author.isEmpty())
        manifest.authors.append(front.author);
    manifest = withFiles(manifest, files);

    imported.id = lesson.id;
    imported.version = QString::number(newest);
    const auto there = readPack(lessonFolder.filePath(imported.version));
    if (const auto *pack = std::get_if<LessonPack>(&there); pack && pack->manifest.hash == manifest.hash)
        return imported;
    imported.version = manifest.version;
    if (auto done = writePack(lessonFolder.filePath(manifest.version), manifest, files); !done)
        return done.error();
    return imported;
}

} // namespace Pistis
