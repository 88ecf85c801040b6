#include "app/articleimport.h"

#include "app/articleside.h"
#include "app/lexiconfiles.h"
#include "app/nextversion.h"
#include "app/ownlesson.h"
#include "lessons/aligner.h"
#include "lessons/article.h"
#include "lessons/keptlinks.h"
#include "lessons/removedlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Article
    {
        QList<ArticleSide> sides {}; // Greek first
        QList<Fault> faults {};
    };

    Article readArticle(const ArticleRequest &request)
    {
        Article article;
        const QList<ArticleInput> inputs { { .file = request.greekFile,
                                               .text = request.greekText,
                                               .name = request.greekName,
                                               .told = request.greekEncoding },
            { .expected = LessonLanguage::English,
                .file = request.englishFile,
                .text = request.englishText,
                .name = request.englishName,
                .told = request.englishEncoding } };
        for (const ArticleInput &input : inputs) {
            if (input.isEmpty())
                continue;
            auto read = readArticleSide(input, request);
            if (const auto *fault = std::get_if<Fault>(&read)) {
                article.faults.append(*fault);
                continue;
            }
            auto &side = std::get<ArticleSide>(read);
            if (const auto fault = faultOf(side, input.shownName()))
                article.faults.append(*fault);
            else if (!article.sides.isEmpty() && article.sides.first().language == side.language) {
                article.faults.append({ .file = input.shownName(), .reason = Fault::Reason::SameLanguage });
                continue;
            }
            article.sides.append(std::move(side));
        }
        std::sort(article.sides.begin(), article.sides.end(),
            [](const ArticleSide &left, const ArticleSide &right) { return left.language < right.language; });
        return article;
    }

    QList<RemovedEntry> removedBefore(const Article &article, const QString &folder)
    {
        const SavedLesson next = nextOwnLesson(article.sides.first().text.front.title, folder);
        if (next.before.isEmpty())
            return {};
        const auto pack = newestPack(folder, next.id);
        return pack ? RemovedLines(pack->file(removedName)).entries() : QList<RemovedEntry>();
    }

    Article readAfterVersionBefore(const ArticleRequest &request, const QString &folder)
    {
        const Article article = readArticle(request);
        if (request.hasAllWishes || article.sides.isEmpty())
            return article;
        const QList<RemovedEntry> before = removedBefore(article, folder);
        ArticleRequest wanted = request;
        for (const ArticleSide &side : article.sides) {
            auto &wishes = side.language == LessonLanguage::Greek ? wanted.greekWishes : wanted.englishWishes;
            for (const RemovedLine &line : side.cleaning.removed) {
                const bool wasBroughtBack = std::ranges::any_of(before, [&](const RemovedEntry &entry) {
                    return entry.isRestored && entry.language == side.language && entry.text == line.text;
                });
                if (wasBroughtBack && !line.isKept)
                    wishes.lines.append(line.line);
            }
        }
        return wanted == request ? article : readArticle(wanted);
    }

    Lesson textsOf(const Article &article)
    {
        Lesson lesson;
        for (const ArticleSide &side : article.sides)
            (side.language == LessonLanguage::Greek ? lesson.greek : lesson.english) = side.text;
        return lesson;
    }

    ArticlePreview previewOf(const Article &article, const QString &folder)
    {
        ArticlePreview preview { .faults = article.faults };
        if (article.sides.isEmpty())
            return preview;
        const LessonText &first = article.sides.first().text;
        preview.title = first.front.title;
        preview.lessons = numberedHeadings(first);
        const SavedLesson next = nextOwnLesson(first.front.title, folder);
        preview.lesson = next.id;
        preview.version = next.version;
        preview.replaced = next.before;
        if (const auto before = ownLesson(first.front.title, folder)) {
            const Lesson texts = textsOf(article);
            preview.isThere = before->greek == texts.greek && before->english == texts.english;
        }
        for (const ArticleSide &side : article.sides) {
            const bool isGreek = side.language == LessonLanguage::Greek;
            (isGreek ? preview.greek : preview.english) = side.cleaning.text();
            (isGreek ? preview.greekHead : preview.englishHead) = side.head();
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

    // What a person did to the pairs of the version before stays: all of it where no sentence changed.
    Result<QList<LessonLink>> linksFor(const Lesson &lesson, const QString &folder, const AlignmentWatch &watch)
    {
        const LessonText &first = lesson.greek.isEmpty() ? lesson.english : lesson.greek;
        const auto before = ownLesson(first.front.title, folder);
        if (before && hasSameSentences(*before, lesson))
            return before->links;
        const QList<LessonLink> anchors
            = before ? keptLinks(*before, lesson.greek, lesson.english) : QList<LessonLink>();
        const auto beads = align(lesson.greek, lesson.english, installedLexicon().lexicon, anchors, watch);
        if (!beads)
            return beads.error();
        return linksOf(*beads);
    }

    Result<Lesson> lessonOf(
        const Article &article, const QString &folder, ImportedArticle &counts, const AlignmentWatch &watch)
    {
        Lesson lesson = textsOf(article);
        const auto links = linksFor(lesson, folder, watch);
        if (!links)
            return links.error();
        lesson.links = *links;
        for (const LessonLink &link : *links) {
            counts.pairs += link.isPair();
            counts.uncertain += link.isDoubtful();
            if (!link.isPair() && article.sides.size() > 1)
                counts.alone += int(link.left.size() + link.right.size());
        }
        return lesson;
    }

    QByteArray removedBytes(const Article &article)
    {
        RemovedLines lines;
        for (const ArticleSide &side : article.sides)
            lines.add(side.cleaning, side.language,
                { .encoding = side.source.encoding, .isMarkdown = side.source.isMarkdown });
        return lines.json();
    }

    QList<PackFile> moreFiles(const Article &article)
    {
        QList<PackFile> files { { .path = removedName, .bytes = removedBytes(article) } };
        for (const ArticleSide &side : article.sides) {
            files.append({ .path = originalPath(side.language), .bytes = side.original });
            for (const PackFile &picture : side.pictures) {
                if (std::ranges::find(files, picture.path, &PackFile::path) == files.end())
                    files.append(picture);
            }
        }
        return files;
    }

} // namespace

ArticlePreview previewArticle(const ArticleRequest &request, const QString &folder)
{
    return previewOf(readAfterVersionBefore(request, folder), folder);
}

Result<ImportedArticle> importArticle(const ArticleRequest &request, const QString &folder, const AlignmentWatch &watch)
{
    const Article article = readAfterVersionBefore(request, folder);
    ImportedArticle imported { .preview = previewOf(article, folder) };
    if (!article.faults.isEmpty() || article.sides.isEmpty())
        return imported;
    const auto lesson = lessonOf(article, folder, imported, watch);
    if (!lesson)
        return lesson.error();
    if (watch.stop.stop_requested())
        return Error { .kind = Error::Kind::Cancelled };
    const auto saved = saveOwnLesson(*lesson, moreFiles(article), folder);
    if (!saved)
        return saved.error();
    imported.id = saved->id;
    imported.version = saved->version;
    imported.wasThere = saved->wasThere;
    return imported;
}

} // namespace Pistis
