#include "app/articleimport.h"

#include "app/lexiconfiles.h"
#include "app/ownlesson.h"
#include "exchange/textfile.h"
#include "lessons/aligner.h"
#include "lessons/article.h"
#include "lessons/cleaningjson.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qint64 largestArticle = 8 << 20; // bytes

    // What one side is made from.
    struct Source
    {
        QString file {};
        QString text {};
        std::optional<TextEncoding> told {};
    };

    struct Side
    {
        QByteArray original {};
        ArticleSource source {};
        LessonLanguage language = LessonLanguage::Greek;
        Cleaning cleaning {};
        LessonText text {};
    };

    struct Article
    {
        QList<Side> sides {}; // Greek first
        QList<Fault> faults {};
    };

    std::variant<DecodedText, Fault> decodedSource(const Source &source, QByteArray &original)
    {
        if (source.file.isEmpty()) {
            original = source.text.toUtf8();
            return DecodedText { .text = source.text };
        }
        const auto keep = [&original](const QByteArray &bytes) {
            original = bytes;
            return bytes;
        };
        return readTextFile(source.file, largestArticle, keep, source.told);
    }

    std::variant<Side, Fault> readSide(const Source &source, const ArticleRequest &request)
    {
        Side side;
        const auto read = decodedSource(source, side.original);
        if (const auto *fault = std::get_if<Fault>(&read))
            return *fault;
        const auto &decoded = std::get<DecodedText>(read);
        side.language = languageOf(decoded.text);
        const bool isGreek = side.language == LessonLanguage::Greek;
        side.source = { .isGreek = isGreek,
            .file = QFileInfo(source.file).fileName(),
            .encoding = decoded.encoding,
            .isGuess = decoded.isGuess };
        side.cleaning = cleaned(decoded.text, isGreek ? request.keptGreekLines : request.keptEnglishLines);
        side.text = articleText(side.cleaning, side.language);
        return side;
    }

    Article readArticle(const ArticleRequest &request)
    {
        Article article;
        const QList<Source> sources {
            { .file = request.greekFile, .text = request.greekText, .told = request.greekEncoding },
            { .file = request.englishFile, .text = request.englishText, .told = request.englishEncoding }
        };
        for (const Source &source : sources) {
            if (source.file.isEmpty() && source.text.trimmed().isEmpty())
                continue;
            auto read = readSide(source, request);
            if (const auto *fault = std::get_if<Fault>(&read)) {
                article.faults.append(*fault);
                continue;
            }
            Side &side = std::get<Side>(read);
            const QString &name = side.source.file;
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
            for (const MixedWord &mixed : side.cleaning.mixed)
                preview.mixedWords.append({ .isGreek = isGreek, .line = mixed.line, .word = mixed.word });
            preview.sources.append(side.source);
        }
        return preview;
    }

    Lesson lessonOf(const Article &article)
    {
        Lesson lesson;
        for (const Side &side : article.sides)
            (side.language == LessonLanguage::Greek ? lesson.greek : lesson.english) = side.text;
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

    QList<PackFile> originals(const Article &article)
    {
        QList<PackFile> files { { .path = u"removed.json"_s, .bytes = removedBytes(article) } };
        for (const Side &side : article.sides)
            files.append({ .path = u"original/"_s + codeOf(side.language) + u".txt"_s, .bytes = side.original });
        return files;
    }

} // namespace

ArticlePreview previewArticle(const ArticleRequest &request) { return previewOf(readArticle(request)); }

Result<ImportedArticle> importArticle(const ArticleRequest &request, const QString &folder)
{
    const Article article = readArticle(request);
    ImportedArticle imported { .preview = previewOf(article) };
    if (!article.faults.isEmpty() || article.sides.isEmpty())
        return imported;
    const auto saved = saveOwnLesson(lessonOf(article), originals(article), folder);
    if (!saved)
        return saved.error();
    imported.id = saved->id;
    imported.version = saved->version;
    return imported;
}

} // namespace Pistis
