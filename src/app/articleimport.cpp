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
    constexpr qsizetype longestSentence = 20'000; // characters: no reader would show more as one

    // What one side is made from.
    struct Source
    {
        LessonLanguage expected = LessonLanguage::Greek;
        QString file {};
        QString text {};
        QString name {};
        std::optional<TextEncoding> told {};

        QString shownName() const { return file.isEmpty() ? name : QFileInfo(file).fileName(); }
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
            .isSwapped = side.language != source.expected,
            .file = QFileInfo(source.file).fileName(),
            .encoding = decoded.encoding,
            .isGuess = decoded.isGuess,
            .unreadable = source.told || decoded.isGuess ? int(decoded.text.count(QChar::ReplacementCharacter)) : 0 };
        side.cleaning = cleaned(decoded.text, isGreek ? request.greekWishes : request.englishWishes);
        side.text = articleText(side.cleaning, side.language);
        return side;
    }

    std::optional<Fault> faultOf(const Side &side, const QString &name)
    {
        const QStringList sentences = side.text.sentences();
        if (side.text.isEmpty())
            return Fault { .file = name, .reason = Fault::Reason::NoLesson };
        if (sentences.size() > mostAlignedSentences)
            return Fault {
                .file = name, .reason = Fault::Reason::TooManySentences, .text = QString::number(mostAlignedSentences)
            };
        if (std::ranges::any_of(sentences, [](const QString &words) { return words.size() > longestSentence; }))
            return Fault {
                .file = name, .reason = Fault::Reason::LongSentence, .text = QString::number(longestSentence)
            };
        return {};
    }

    Article readArticle(const ArticleRequest &request)
    {
        Article article;
        const QList<Source> sources { { .file = request.greekFile,
                                          .text = request.greekText,
                                          .name = request.greekName,
                                          .told = request.greekEncoding },
            { .expected = LessonLanguage::English,
                .file = request.englishFile,
                .text = request.englishText,
                .name = request.englishName,
                .told = request.englishEncoding } };
        for (const Source &source : sources) {
            if (source.file.isEmpty() && source.text.trimmed().isEmpty())
                continue;
            auto read = readSide(source, request);
            if (const auto *fault = std::get_if<Fault>(&read)) {
                article.faults.append(*fault);
                continue;
            }
            Side &side = std::get<Side>(read);
            if (const auto fault = faultOf(side, source.shownName()))
                article.faults.append(*fault);
            else if (!article.sides.isEmpty() && article.sides.first().language == side.language) {
                article.faults.append({ .file = source.shownName(), .reason = Fault::Reason::SameLanguage });
                continue;
            }
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
            for (const RepairedLine &line : side.cleaning.repaired)
                preview.repairs.append({ .isGreek = isGreek,
                    .line = line.line,
                    .before = line.before,
                    .after = line.after,
                    .rule = line.rule,
                    .kept = line.isKept });
            for (const MixedWord &mixed : side.cleaning.mixed)
                preview.mixedWords.append({ .isGreek = isGreek, .line = mixed.line, .word = mixed.word });
            preview.sources.append(side.source);
        }
        return preview;
    }

    Result<Lesson> lessonOf(const Article &article, ImportedArticle &counts, const AlignmentWatch &watch)
    {
        Lesson lesson;
        for (const Side &side : article.sides)
            (side.language == LessonLanguage::Greek ? lesson.greek : lesson.english) = side.text;
        const auto beads = align(lesson.greek, lesson.english, installedLexicon().lexicon, {}, watch);
        if (!beads)
            return beads.error();
        lesson.links = linksOf(*beads);
        for (const LessonLink &link : lesson.links) {
            counts.pairs += link.isPair();
            counts.uncertain += link.isDoubtful();
            if (!link.isPair() && article.sides.size() > 1)
                counts.alone += int(link.left.size() + link.right.size());
        }
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

Result<ImportedArticle> importArticle(const ArticleRequest &request, const QString &folder, const AlignmentWatch &watch)
{
    const Article article = readArticle(request);
    ImportedArticle imported { .preview = previewOf(article) };
    if (!article.faults.isEmpty() || article.sides.isEmpty())
        return imported;
    const auto lesson = lessonOf(article, imported, watch);
    if (!lesson)
        return lesson.error();
    if (watch.stop.stop_requested())
        return Error { .kind = Error::Kind::Cancelled };
    const auto saved = saveOwnLesson(*lesson, originals(article), folder);
    if (!saved)
        return saved.error();
    imported.id = saved->id;
    imported.version = saved->version;
    return imported;
}

} // namespace Pistis
