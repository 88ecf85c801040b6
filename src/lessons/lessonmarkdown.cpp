#include "lessons/lessonmarkdown.h"

#include "lessons/markdownblocks.h"
#include "lessons/markdownfront.h"
#include "lessons/packmanifest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;

    constexpr std::array markdownSuffixes { ".md"_L1, ".markdown"_L1 };

    QString signOf(Kind kind)
    {
        switch (kind) {
        case Kind::Title:
            return u"# "_s;
        case Kind::Heading:
            return u"## "_s;
        case Kind::Quotation:
            return u"> "_s;
        case Kind::ListItem:
            return u"- "_s;
        case Kind::Paragraph:
            break;
        }
        return {};
    }

    QList<LessonBlock> blocksOf(
        const QStringList &lines, qsizetype first, LessonLanguage language, const PictureChoice &choose)
    {
        const QStringList text = withoutPageCode(lines.mid(first).join(u'\n')).split(u'\n');
        MarkdownBlocks blocks(language, choose);
        for (qsizetype at = 0; at < text.size(); ++at)
            blocks.add(text.at(at), int(first + at) + 1);
        return blocks.take();
    }

    // A lesson has one title; what else stands as high is a heading.
    void giveTitle(LessonText &text)
    {
        constexpr qsizetype longest = 60; // characters of a title from running text
        bool hasTitle = false;
        for (LessonBlock &block : text.blocks) {
            if (block.kind == Kind::Title && std::exchange(hasTitle, true))
                block.kind = Kind::Heading;
        }
        if (text.blocks.isEmpty())
            return;
        const auto title = std::ranges::find(text.blocks, Kind::Title, &LessonBlock::kind);
        if (!hasTitle && !text.front.title.isEmpty())
            text.blocks.prepend({ .kind = Kind::Title, .sentences = { text.front.title } });
        else if (text.front.title.isEmpty())
            text.front.title = hasTitle ? title->sentences.constFirst()
                                        : text.blocks.constFirst().sentences.constFirst().left(longest).trimmed();
    }

} // namespace

std::variant<LessonText, Fault> readLessonMarkdown(
    const QString &markdown, const QString &file, LessonLanguage language)
{
    const QStringList lines = markdown.split(u'\n');
    LessonText text;
    const qsizetype first = readFrontMatter(lines, text.front);
    if (first == 0)
        return Fault { .file = file, .line = 1, .reason = Fault::Reason::BadPack, .text = lines.value(0).left(80) };
    text.blocks = blocksOf(lines, first, language, [](int, const LessonPicture &picture) {
        return isPicturePath(picture.path) ? PictureUse::Shown : PictureUse::Dropped;
    });
    if (text.blocks.isEmpty())
        return Fault { .file = file, .reason = Fault::Reason::NoLesson };
    return text;
}

QString lessonMarkdown(const LessonText &text)
{
    QStringList lines = frontMatterLines(text.front);
    for (const LessonBlock &block : text.blocks) {
        lines.append(QString());
        lines.append(signOf(block.kind) + escapedMarkdown(block.sentences.join(u' ')));
        for (const LessonPicture &picture : block.pictures) {
            lines.append(QString());
            lines.append(u"![%1](%2)"_s.arg(escapedMarkdown(picture.words), picture.path));
        }
    }
    return lines.join(u'\n') + u'\n';
}

LessonText readOwnMarkdown(const QString &markdown, LessonLanguage language, const PictureChoice &choose)
{
    const QStringList lines = markdown.split(u'\n');
    LessonText text;
    const qsizetype first = readFrontMatter(lines, text.front);
    text.blocks = blocksOf(lines, first, language, choose);
    giveTitle(text);
    return text;
}

bool isMarkdown(const QString &file)
{
    return std::ranges::any_of(
        markdownSuffixes, [&file](QLatin1StringView suffix) { return file.endsWith(suffix, Qt::CaseInsensitive); });
}

QStringList articleSuffixes()
{
    QStringList suffixes { u".txt"_s };
    for (const QLatin1StringView suffix : markdownSuffixes)
        suffixes.append(suffix);
    return suffixes;
}

} // namespace Pistis
