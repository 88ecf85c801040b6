#include "lessons/lessonmarkdown.h"

#include "lessons/sentencesplitter.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;

    constexpr std::array practices { Practice::Visits, Practice::Requests, Practice::Promises, Practice::Evidence };
    constexpr QStringView fence = u"---";

    struct Prefix
    {
        QStringView sign;
        Kind kind;
    };
    constexpr std::array prefixes { Prefix { u"# ", Kind::Title }, Prefix { u"## ", Kind::Heading },
        Prefix { u"> ", Kind::Quotation }, Prefix { u"- ", Kind::ListItem } };

    QString *fieldOf(FrontMatter &front, QStringView name)
    {
        if (name == u"title")
            return &front.title;
        if (name == u"author")
            return &front.author;
        if (name == u"date")
            return &front.date;
        if (name == u"source")
            return &front.source;
        if (name == u"licence")
            return &front.licence;
        return name == u"summary" ? &front.summary : nullptr;
    }

    QMap<int, Practice> practiceIn(const QString &value)
    {
        QMap<int, Practice> practice;
        const auto parts = QStringView(value).split(u',');
        for (const QStringView part : parts) {
            const int heading = part.trimmed().split(u' ').front().toInt();
            const Practice kind = practiceOf(part.trimmed().split(u' ').back());
            if (heading > 0 && kind != Practice::None)
                practice.insert(heading, kind);
        }
        return practice;
    }

    QString practiceText(const QMap<int, Practice> &practice)
    {
        QStringList parts;
        for (auto it = practice.cbegin(); it != practice.cend(); ++it)
            parts.append(QString::number(it.key()) + u' ' + wordOf(it.value()));
        return parts.join(u", "_s);
    }

    QString unescaped(QString text)
    {
        static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s);
        return text.replace(escape, u"\\1"_s);
    }

    QString escaped(QString text)
    {
        static const QRegularExpression inside(u"([\\\\*_`<\\[\\]])"_s);
        text.replace(inside, u"\\\\1"_s);
        static const QRegularExpression start(u"^([#>+-])"_s);
        text.replace(start, u"\\\\1"_s);
        static const QRegularExpression number(u"^(\\d+)([.)])"_s);
        return text.replace(number, u"\\1\\\\2"_s);
    }

    // Reads the lines of the front matter; the number of the first line after it, or 0 when it does not end.
    qsizetype readFront(const QStringList &lines, FrontMatter &front)
    {
        if (lines.value(0).trimmed() != fence)
            return 0;
        for (qsizetype at = 1; at < lines.size(); ++at) {
            const QString &line = lines.at(at);
            if (line.trimmed() == fence)
                return at + 1;
            const QString value = line.section(u':', 1).trimmed();
            const QString name = line.section(u':', 0, 0).trimmed();
            if (name == u"practice")
                front.practice = practiceIn(value);
            else if (QString *field = fieldOf(front, name))
                *field = value;
        }
        return 0;
    }

    class Blocks
    {
    public:
        explicit Blocks(LessonLanguage language)
            : m_language(language)
        {
        }

        void add(const QString &line)
        {
            if (line.trimmed().isEmpty())
                return end();
            for (const Prefix &prefix : prefixes) {
                if (!line.startsWith(prefix.sign))
                    continue;
                const bool goesOn = prefix.kind == Kind::Quotation && m_kind == prefix.kind;
                if (!goesOn)
                    end();
                m_kind = prefix.kind;
                m_parts.append(line.mid(prefix.sign.size()).trimmed());
                if (prefix.kind == Kind::Title || prefix.kind == Kind::Heading)
                    end();
                return;
            }
            m_parts.append(line.trimmed());
        }

        QList<LessonBlock> take()
        {
            end();
            return std::move(m_blocks);
        }

    private:
        void end()
        {
            const QString text = unescaped(m_parts.join(u' '));
            const bool whole = m_kind == Kind::Title || m_kind == Kind::Heading;
            if (!m_parts.isEmpty())
                m_blocks.append({ .kind = m_kind,
                    .sentences = whole ? QStringList { text.simplified() } : splitSentences(text, m_language) });
            m_parts.clear();
            m_kind = Kind::Paragraph;
        }

        LessonLanguage m_language;
        Kind m_kind = Kind::Paragraph;
        QStringList m_parts;
        QList<LessonBlock> m_blocks;
    };

} // namespace

QString wordOf(Practice practice)
{
    switch (practice) {
    case Practice::None:
        return {};
    case Practice::Visits:
        return u"visits"_s;
    case Practice::Requests:
        return u"requests"_s;
    case Practice::Promises:
        return u"promises"_s;
    case Practice::Evidence:
        return u"evidence"_s;
    }
    Q_UNREACHABLE();
}

Practice practiceOf(QStringView word)
{
    for (const Practice practice : practices) {
        if (word == wordOf(practice))
            return practice;
    }
    return Practice::None;
}

std::variant<LessonText, Fault> readLessonMarkdown(
    const QString &markdown, const QString &file, LessonLanguage language)
{
    const QStringList lines = markdown.split(u'\n');
    LessonText text;
    const qsizetype first = readFront(lines, text.front);
    if (first == 0)
        return Fault { .file = file, .line = 1, .reason = Fault::Reason::BadPack, .text = lines.value(0).left(80) };
    Blocks blocks(language);
    for (qsizetype at = first; at < lines.size(); ++at)
        blocks.add(lines.at(at));
    text.blocks = blocks.take();
    if (text.blocks.isEmpty())
        return Fault { .file = file, .reason = Fault::Reason::NoLesson };
    return text;
}

QString lessonMarkdown(const LessonText &text)
{
    const FrontMatter &front = text.front;
    QStringList lines { fence.toString(), u"title: "_s + front.title };
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    };
    add(u"author"_s, front.author);
    add(u"date"_s, front.date);
    add(u"source"_s, front.source);
    add(u"licence"_s, front.licence);
    add(u"summary"_s, front.summary);
    add(u"practice"_s, practiceText(front.practice));
    lines.append(fence.toString());
    for (const LessonBlock &block : text.blocks) {
        QString sign;
        for (const Prefix &prefix : prefixes) {
            if (prefix.kind == block.kind)
                sign = prefix.sign.toString();
        }
        lines.append(QString());
        lines.append(sign + escaped(block.sentences.join(u' ')));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Pistis
