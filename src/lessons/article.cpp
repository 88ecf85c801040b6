#include "lessons/article.h"

#include "core/greekfold.h"
#include "lessons/authorname.h"
#include "lessons/sentencesplitter.h"
#include "lessons/stopwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;

    constexpr qsizetype longestHeading = 100; // characters
    constexpr qsizetype longestTitle = 200;
    constexpr qsizetype shortHeading = 60; // without a number
    constexpr qsizetype longestWrappedLine = 100;
    constexpr qsizetype shortestWrappedLine = 40;

    bool endsLikeASentence(QStringView text) { return !text.isEmpty() && u".;…:\u037e»”\""_s.contains(text.back()); }

    QRegularExpression wholeLine(const QString &pattern)
    {
        return QRegularExpression(u"\\A"_s + pattern + u"\\z"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }

    bool isNumbered(const QString &text)
    {
        static const QRegularExpression number = wholeLine(
            u"(?:(?:lesson|step|rule|part|μάθημα|βήμα|κανόνας|μέρος) )?\\d{1,2}(?:ο|η)?(?:[.):](?:\\s+\\S|\\p{L})| ?[–—-]\\s+\\S).*"_s);
        return text.size() <= longestHeading && !endsLikeASentence(text) && number.match(text).hasMatch();
    }

    // Lines that were broken to a width are one paragraph; others are a paragraph each.
    void addParagraphs(const QStringList &lines, QStringList &paragraphs)
    {
        const bool isWrapped
            = lines.size() > 1 && std::all_of(lines.cbegin(), lines.cend() - 1, [](const QString &line) {
                  return line.size() >= shortestWrappedLine && line.size() <= longestWrappedLine;
              });
        if (isWrapped)
            paragraphs.append(lines.join(u' '));
        else
            paragraphs += lines;
    }

    QStringList paragraphsOf(const Cleaning &cleaning)
    {
        QStringList paragraphs;
        QStringList lines;
        for (const KeptLine &line : cleaning.kept) {
            if (!line.text.isEmpty() && !isNumbered(line.text)) {
                lines.append(line.text);
                continue;
            }
            addParagraphs(lines, paragraphs);
            lines.clear();
            if (!line.text.isEmpty())
                paragraphs.append(line.text);
        }
        addParagraphs(lines, paragraphs);
        return paragraphs;
    }

    bool isTitle(const QString &paragraph, LessonLanguage language)
    {
        return paragraph.size() <= longestTitle && !paragraph.endsWith(u'.')
            && splitSentences(paragraph, language).size() == 1;
    }

    // Two or three capitalised words below the title are a heading in some articles. Where the headings are numbered,
    // they are who wrote it.
    bool isBareName(const QStringList &paragraphs, LessonLanguage language)
    {
        static const QRegularExpression name(u"\\A\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}(?:\\.|[\\p{L}’'-]+)){1,2}\\z"_s);
        const QString line = paragraphs.value(0);
        const QStringList words = line.split(u' ');
        return name.match(line).hasMatch() && endsLikeASentence(paragraphs.value(1))
            && std::ranges::any_of(paragraphs, isNumbered)
            && std::ranges::none_of(
                words, [language](const QString &word) { return isStopWord(greekFold(word), language); });
    }

    // Takes what stands above the text: title, author, source.
    void takeHead(QStringList &paragraphs, LessonLanguage language, FrontMatter &front)
    {
        if (!paragraphs.isEmpty() && isTitle(paragraphs.first(), language)) {
            front.title = paragraphs.takeFirst().simplified();
            while (front.title.startsWith(u'#'))
                front.title = front.title.mid(1).trimmed();
        }
        static const QRegularExpression author
            = wholeLine(u"(?:by|written by|author:|από τ(?:ον|ην)|του|(της)|γράφει (?:ο|η)|συντάκτης:|κείμενο:)\\s+"
                        "((?-i:\\p{Lu})\\S*(?:\\s+(?-i:\\p{Lu})\\S*){0,3}|(?:an?|our)(?: [\\p{L}’'-]+){0,2} "
                        "(?:author|writer|contributor|correspondent|reporter|team|staff|editors?|columnist))"_s);
        static const QRegularExpression source = wholeLine(u"(?:source|πηγή):\\s*(.+)"_s);
        while (!paragraphs.isEmpty()) {
            const QString &line = paragraphs.first();
            if (const auto match = author.match(line); match.hasMatch() && front.author.isEmpty())
                front.author = match.hasCaptured(1) ? nominativeOfHer(match.captured(2)) : match.captured(2);
            else if (const auto origin = source.match(line); origin.hasMatch())
                front.source = origin.captured(1);
            else if (!front.title.isEmpty() && front.author.isEmpty() && isBareName(paragraphs, language))
                front.author = line;
            else
                return;
            paragraphs.removeFirst();
        }
    }

    bool isQuotation(const QString &text)
    {
        const bool opens = u"«“\""_s.contains(text.front());
        return text.startsWith("> "_L1) || (opens && text.size() > 2 && u"»”\""_s.contains(text.back()));
    }

    bool isPlainHeading(const QString &text, const QString &next)
    {
        return text.size() <= shortHeading && text.front().isUpper() && !endsLikeASentence(text) && !text.endsWith(u'!')
            && next.size() > text.size() && !isNumbered(next);
    }

    // Numbered lines one below the other are a list, not headings.
    Kind kindOf(const QStringList &paragraphs, qsizetype at)
    {
        const QString &text = paragraphs.at(at);
        if (text.startsWith("## "_L1))
            return Kind::Heading;
        if (isNumbered(text)) {
            const bool isList = (at > 0 && isNumbered(paragraphs.at(at - 1)))
                || (at + 1 < paragraphs.size() && isNumbered(paragraphs.at(at + 1)));
            return isList ? Kind::ListItem : Kind::Heading;
        }
        static const QRegularExpression item(u"\\A[-•*–]\\s+\\S"_s);
        if (item.match(text).hasMatch())
            return Kind::ListItem;
        if (isQuotation(text))
            return Kind::Quotation;
        return isPlainHeading(text, paragraphs.value(at + 1)) ? Kind::Heading : Kind::Paragraph;
    }

    QString withoutSign(const QString &text)
    {
        static const QRegularExpression sign(u"\\A(?:## |> |[-•*–]\\s+)"_s);
        return QString(text).remove(sign);
    }

} // namespace

QMap<int, Practice> practiceOfHeadings(const LessonText &text)
{
    constexpr std::array practices { Practice::Visits, Practice::Requests, Practice::Promises };
    QMap<int, Practice> practice;
    int heading = 0;
    for (const LessonBlock &block : text.blocks) {
        if (block.kind != Kind::Heading)
            continue;
        ++heading;
        if (isNumbered(block.sentences.first()) && practice.size() < qsizetype(practices.size()))
            practice.insert(heading, practices[size_t(practice.size())]);
    }
    return practice.size() == qsizetype(practices.size()) ? practice : QMap<int, Practice>();
}

LessonText articleText(const Cleaning &cleaning, LessonLanguage language)
{
    LessonText text;
    QStringList paragraphs = paragraphsOf(cleaning);
    takeHead(paragraphs, language, text.front);
    if (!text.front.title.isEmpty())
        text.blocks.append({ .kind = Kind::Title, .sentences = { text.front.title.simplified() } });
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        const Kind kind = kindOf(paragraphs, at);
        const QString words = withoutSign(paragraphs.at(at)).simplified();
        text.blocks.append({ .kind = kind,
            .sentences = kind == Kind::Heading ? QStringList { words } : splitSentences(words, language) });
    }
    if (text.front.title.isEmpty() && !text.blocks.isEmpty())
        text.front.title = text.blocks.first().sentences.first().left(shortHeading).trimmed();
    text.front.practice = practiceOfHeadings(text);
    return text;
}

QStringList numberedHeadings(const LessonText &text)
{
    QStringList headings;
    for (const LessonBlock &block : text.blocks) {
        if (block.kind == Kind::Heading && isNumbered(block.sentences.first()))
            headings.append(block.sentences.first());
    }
    return headings;
}

} // namespace Pistis
