#include "app/articleside.h"

#include "app/articlepictures.h"
#include "exchange/textfile.h"
#include "lessons/aligner.h"
#include "lessons/article.h"
#include "lessons/lessonmarkdown.h"
#include "lessons/markdownarticle.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qint64 largestArticle = 8 << 20; // bytes
    constexpr qsizetype longestSentence = 20'000; // characters: no reader would show more as one

    std::variant<DecodedText, Fault> decodedSource(const ArticleInput &input, QByteArray &original)
    {
        if (input.file.isEmpty()) {
            original = input.text.toUtf8();
            return DecodedText { .text = input.text };
        }
        const auto keep = [&original](const QByteArray &bytes) {
            original = bytes;
            return bytes;
        };
        return readTextFile(input.file, largestArticle, keep, input.told);
    }

    std::optional<TextEncoding> provedAgainst(const DecodedText &told, const QByteArray &bytes)
    {
        const auto found = decodeText(bytes);
        const auto *proved = std::get_if<DecodedText>(&found);
        return proved && !proved->isGuess && proved->text != told.text ? std::optional(proved->encoding) : std::nullopt;
    }

    bool isWebPage(QStringView text)
    {
        constexpr qsizetype head = 200;
        const QStringView beginning = text.trimmed().first(std::min(head, text.trimmed().size()));
        return beginning.startsWith("<!doctype html"_L1, Qt::CaseInsensitive)
            || beginning.startsWith("<html"_L1, Qt::CaseInsensitive)
            || (beginning.startsWith("<?xml"_L1) && beginning.contains("<html"_L1, Qt::CaseInsensitive));
    }

    void readMarkdown(ArticleSide &side, const QString &text, const ArticleInput &input, const ArticleRequest &request)
    {
        ArticlePictures pictures(QFileInfo(input.file).path());
        const auto wishes = [&request](LessonLanguage language) -> const CleaningWishes & {
            return language == LessonLanguage::Greek ? request.greekWishes : request.englishWishes;
        };
        MarkdownArticle article
            = markdownArticle(text, wishes, [&pictures](const QString &path) { return pictures.holds(path); });
        side.language = article.language;
        side.pictures = pictures.files(article.pictures());
        side.cleaning = std::move(article.cleaning);
        side.text = std::move(article.text);
    }

    void readPlain(ArticleSide &side, const QString &text, const ArticleRequest &request)
    {
        side.language = languageOf(text);
        side.cleaning
            = cleaned(text, side.language == LessonLanguage::Greek ? request.greekWishes : request.englishWishes);
        side.text = articleText(side.cleaning, side.language);
    }

    void giveHead(LessonText &text, const ArticleHead &head)
    {
        if (!head.isTold || text.isEmpty())
            return;
        text.front.author = head.author.simplified();
        text.front.source = head.source.simplified();
        const QString title = head.title.simplified();
        if (title.isEmpty() || title == text.front.title)
            return;
        text.front.title = title;
        using Kind = LessonBlock::Kind;
        const auto shown = std::ranges::find(text.blocks, Kind::Title, &LessonBlock::kind);
        if (shown != text.blocks.end())
            shown->sentences = { title };
        else
            text.blocks.prepend({ .kind = Kind::Title, .sentences = { title } });
    }

} // namespace

QString ArticleInput::shownName() const { return file.isEmpty() ? name : QFileInfo(file).fileName(); }

ArticleHead ArticleSide::head() const
{
    return { .title = text.front.title, .author = text.front.author, .source = text.front.source };
}

std::variant<ArticleSide, Fault> readArticleSide(const ArticleInput &input, const ArticleRequest &request)
{
    ArticleSide side;
    const auto read = decodedSource(input, side.original);
    if (const auto *fault = std::get_if<Fault>(&read))
        return *fault;
    const auto &decoded = std::get<DecodedText>(read);
    if (isWebPage(decoded.text))
        return Fault { .file = input.shownName(), .reason = Fault::Reason::WebPage };
    const bool hasMarks = isMarkdown(input.file);
    if (hasMarks)
        readMarkdown(side, decoded.text, input, request);
    else
        readPlain(side, decoded.text, request);
    const bool isGreek = side.language == LessonLanguage::Greek;
    side.source = { .isGreek = isGreek,
        .isSwapped = side.language != input.expected,
        .file = QFileInfo(input.file).fileName(),
        .encoding = decoded.encoding,
        .isGuess = decoded.isGuess,
        .proved = input.told ? provedAgainst(decoded, side.original) : std::nullopt,
        .unreadable = input.told || decoded.isGuess ? int(decoded.text.count(QChar::ReplacementCharacter)) : 0,
        .isMarkdown = hasMarks };
    giveHead(side.text, isGreek ? request.greekHead : request.englishHead);
    return side;
}

std::optional<Fault> faultOf(const ArticleSide &side, const QString &name)
{
    const QStringList sentences = side.text.sentences();
    if (side.text.isEmpty())
        return Fault { .file = name, .reason = Fault::Reason::NoLesson };
    if (sentences.size() > mostAlignedSentences)
        return Fault {
            .file = name, .reason = Fault::Reason::TooManySentences, .text = QString::number(mostAlignedSentences)
        };
    if (std::ranges::any_of(sentences, [](const QString &words) { return words.size() > longestSentence; }))
        return Fault { .file = name, .reason = Fault::Reason::LongSentence, .text = QString::number(longestSentence) };
    return {};
}

} // namespace Pistis
