#include "lessons/markdownblocks.h"

#include "lessons/sentencesplitter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;

    bool isWhole(Kind kind) { return kind == Kind::Title || kind == Kind::Heading; }

    bool isOnly(const QString &line, QChar sign)
    {
        return std::ranges::all_of(line, [sign](QChar c) { return c == sign; });
    }

    bool isRule(const QString &line)
    {
        QString signs = line;
        signs.remove(u' ');
        return signs.size() >= 3 && u"-*_"_s.contains(signs.front()) && isOnly(signs, signs.front());
    }

} // namespace

MarkdownBlocks::MarkdownBlocks(LessonLanguage language, const PictureChoice &choose)
    : m_language(language)
    , m_choose(choose)
{
}

void MarkdownBlocks::add(const QString &text, int number)
{
    const QString line = text.trimmed();
    m_line = number;
    if (line.isEmpty())
        return end();
    if (addMark(line) || addHeading(line) || addItem(line))
        return;
    if (m_parts.isEmpty())
        m_first = m_line;
    m_parts.append(line);
}

// Lines that say something of those around them.
bool MarkdownBlocks::addMark(const QString &line)
{
    static const QRegularExpression definition(u"\\A\\[[^\\[\\]]+\\]:\\s*\\S"_s);
    const bool underlines = isOpen(Kind::Paragraph) && (isOnly(line, u'=') || isOnly(line, u'-'));
    const bool isFence = line.startsWith("```"_L1) && !line.mid(3).contains(u'`');
    if (!underlines && !isRule(line) && !isFence && !definition.match(line).hasMatch())
        return false;
    if (underlines)
        m_kind = line.startsWith(u'=') ? Kind::Title : Kind::Heading;
    end();
    return true;
}

bool MarkdownBlocks::addHeading(const QString &line)
{
    static const QRegularExpression heading(u"\\A(#{1,6})\\s+(.*)\\z"_s);
    const auto match = heading.match(line);
    if (!match.hasMatch())
        return false;
    const QString signs = match.captured(1);
    QString words = match.captured(2);
    if (signs.size() > 1 && words.endsWith(u' ' + signs))
        words.chop(signs.size());
    begin(signs.size() == 1 ? Kind::Title : Kind::Heading, words.trimmed());
    end();
    return true;
}

// A number is a part of its item's text; within a paragraph only the first one begins a list.
bool MarkdownBlocks::addItem(const QString &line)
{
    static const QRegularExpression quotation(u"\\A>\\s?(.*)\\z"_s);
    static const QRegularExpression item(u"\\A[-+*]\\s+(?:\\[[ xX]\\]\\s+)?(.*)\\z"_s);
    static const QRegularExpression numbered(u"\\A(\\d{1,9})[.)]\\s+\\S"_s);
    if (const auto match = quotation.match(line); match.hasMatch()) {
        const QString words = match.captured(1).trimmed();
        if (words.isEmpty() || !isOpen(Kind::Quotation))
            end();
        if (words.isEmpty())
            return true;
        if (isOpen(Kind::Quotation))
            m_parts.append(words);
        else
            begin(Kind::Quotation, words);
        return true;
    }
    if (const auto match = item.match(line); match.hasMatch()) {
        begin(Kind::ListItem, match.captured(1));
        return true;
    }
    const auto match = numbered.match(line);
    if (!match.hasMatch() || (!m_parts.isEmpty() && m_kind != Kind::ListItem && match.captured(1) != u"1"))
        return false;
    begin(Kind::ListItem, line);
    return true;
}

void MarkdownBlocks::begin(Kind kind, const QString &words)
{
    end();
    m_kind = kind;
    m_first = m_line;
    m_parts.append(words);
}

void MarkdownBlocks::end()
{
    QList<LessonPicture> pictures;
    const QString text = wordsOfMarkdown(m_parts.join(u'\n'), [&](int line, const LessonPicture &picture) {
        const PictureUse use = m_choose(m_first + line, picture);
        if (use == PictureUse::Shown)
            pictures.append(picture);
        return use;
    }).trimmed();
    if (!text.isEmpty())
        m_blocks.append({ .kind = m_kind,
            .sentences = isWhole(m_kind) ? QStringList { text.simplified() } : splitSentences(text, m_language) });
    m_pictures += pictures;
    if (!m_blocks.isEmpty())
        m_blocks.last().pictures += std::exchange(m_pictures, {});
    m_parts.clear();
    m_kind = Kind::Paragraph;
}

QList<LessonBlock> MarkdownBlocks::take()
{
    end();
    return std::move(m_blocks);
}

QString withoutPageCode(const QString &markdown)
{
    static const QRegularExpression opening(
        u"(?<!\\\\)<(!--|script\\b|style\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    QString text;
    qsizetype at = 0;
    for (auto match = opening.match(markdown); match.hasMatch(); match = opening.match(markdown, at)) {
        const QString name = match.captured(1);
        const QString closing = name == "!--"_L1 ? u"-->"_s : u"</"_s + name + u'>';
        const qsizetype end = markdown.indexOf(closing, match.capturedEnd(), Qt::CaseInsensitive);
        if (end < 0)
            break;
        text += QStringView(markdown).sliced(at, match.capturedStart() - at);
        text += QString(
            QStringView(markdown).sliced(match.capturedStart(), end - match.capturedStart()).count(u'\n'), u'\n');
        at = end + closing.size();
    }
    text += QStringView(markdown).sliced(at);
    return text;
}

} // namespace Pistis
