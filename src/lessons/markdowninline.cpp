#include "lessons/markdowninline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr QChar gone = u'\0';
    constexpr QChar literal = u',';
    constexpr QStringView punctuation = u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    const QString address = u"\\(\\s*+(<[^<>]*+>|[^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+)"
                            "(?:\\s++(?:\"[^\"]*+\"|'[^']*+'))?\\s*+\\)"_s;

    // The text, and beside each of its signs what it means: one that is read already means nothing any more, or is not
    // among the words.
    class Paragraph
    {
    public:
        explicit Paragraph(const QString &text)
            : m_words(text)
            , m_signs(text)
        {
        }

        void takeEscapes()
        {
            for (qsizetype at = 0; at + 1 < m_words.size(); ++at) {
                if (m_words.at(at) != u'\\')
                    continue;
                const QChar next = m_words.at(at + 1);
                if (next == u'\n')
                    m_signs[at] = gone;
                if (!punctuation.contains(next))
                    continue;
                m_signs[at] = gone;
                m_signs[++at] = literal;
            }
        }

        void takeCode()
        {
            static const QRegularExpression code(u"(?<!`)(`{1,3})(?!`)([^`]+)(?<!`)\\1(?!`)"_s);
            each(code, [this](const QRegularExpressionMatch &match) {
                keepOnly(match, 2);
                mark(match.capturedStart(2), match.capturedLength(2), literal);
            });
        }

        void takeTags()
        {
            static const QRegularExpression link(u"<((?:https?|ftp|mailto):[^<>\\s]+|[^<>\\s@]+@[^<>\\s@]+)>"_s);
            each(link, [this](const QRegularExpressionMatch &match) {
                keepOnly(match, 1);
                mark(match.capturedStart(1), match.capturedLength(1), literal);
            });
            static const QRegularExpression tag(u"</?([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?/?>"_s);
            each(tag, [this](const QRegularExpressionMatch &match) {
                remove(match.capturedStart(), match.capturedLength());
                if (match.captured(1).compare("br"_L1, Qt::CaseInsensitive) != 0)
                    return;
                m_words[match.capturedStart()] = u' ';
                m_signs[match.capturedStart()] = literal;
            });
        }

        void takePictures(const PictureChoice &choose)
        {
            static const QRegularExpression picture(
                u"!\\[([^\\[\\]]*+)\\](?:"_s + address + u"|\\[([^\\[\\]]*+)\\])"_s);
            int line = 0;
            qsizetype counted = 0;
            each(picture, [&](const QRegularExpressionMatch &match) {
                line += int(QStringView(m_words).sliced(counted, match.capturedStart() - counted).count(u'\n'));
                counted = match.capturedStart();
                const int group = match.hasCaptured(3) ? 3 : 2;
                QString path = left(match.capturedStart(group), match.capturedLength(group));
                if (path.startsWith(u'<') && path.endsWith(u'>'))
                    path = path.sliced(1, path.size() - 2);
                const QString words = left(match.capturedStart(1), match.capturedLength(1)).simplified();
                if (choose(line, { .path = path, .words = words }) == PictureUse::Words)
                    return keepOnly(match, 1);
                remove(match.capturedStart(), match.capturedLength());
                const qsizetype end = match.capturedEnd();
                if (end < m_words.size() && m_words.at(end).isSpace() && match.capturedStart() > 0
                    && m_words.at(match.capturedStart() - 1).isSpace())
                    m_signs[end] = gone; // the space of both sides would stand twice
            });
        }

        void takeLinks()
        {
            static const QRegularExpression link(u"\\[([^\\[\\]]*+)\\](?:"_s + address + u"|\\[[^\\[\\]]*+\\])"_s);
            each(link, [this](const QRegularExpressionMatch &match) { keepOnly(match, 1); });
        }

        // Runs of signs that open and close each other; a _ within a word is a letter.
        void takeEmphasis()
        {
            struct Run
            {
                qsizetype start = 0;
                qsizetype left = 0; // signs that have no partner yet
                qsizetype length = 0;
            };
            QHash<QChar, QList<Run>> open;
            for (qsizetype at = 0; at < m_signs.size();) {
                const QChar sign = m_signs.at(at);
                if (sign != u'*' && sign != u'_') {
                    ++at;
                    continue;
                }
                qsizetype end = at;
                while (end < m_signs.size() && m_signs.at(end) == sign)
                    ++end;
                const bool opens = !after(end).isSpace() && !(sign == u'_' && isLetter(before(at)));
                const bool closes = !before(at).isSpace() && !(sign == u'_' && isLetter(after(end)));
                QList<Run> &waiting = open[sign];
                const qsizetype length = end - at;
                while (closes && at < end && !waiting.isEmpty()) {
                    Run &run = waiting.last();
                    if (opens && length % 3 != 0 && (run.length + length) % 3 == 0)
                        break; // one within the other, as the rules of Markdown have it
                    const qsizetype same = std::min(run.left, end - at);
                    run.left -= same;
                    remove(run.start + run.left, same);
                    remove(at, same);
                    at += same;
                    if (run.left == 0)
                        waiting.removeLast();
                }
                if (opens && at < end)
                    waiting.append({ .start = at, .left = end - at, .length = length });
                at = end;
            }
        }

        QString words() const { return left(0, m_words.size()).replace(u'\n', u' '); }

    private:
        template <typename Take> void each(const QRegularExpression &pattern, const Take &take)
        {
            const QString signs = m_signs;
            for (auto matches = pattern.globalMatch(signs); matches.hasNext();)
                take(matches.next());
        }

        // A line's end stays one, whatever it stands in.
        void mark(qsizetype start, qsizetype length, QChar meaning)
        {
            for (qsizetype at = start; at < start + length; ++at) {
                if (m_signs.at(at) != gone)
                    m_signs[at] = meaning;
            }
        }

        void remove(qsizetype start, qsizetype length) { mark(start, length, gone); }

        void keepOnly(const QRegularExpressionMatch &match, int group)
        {
            remove(match.capturedStart(), match.capturedStart(group) - match.capturedStart());
            remove(match.capturedEnd(group), match.capturedEnd() - match.capturedEnd(group));
        }

        QString left(qsizetype start, qsizetype length) const
        {
            QString text;
            text.reserve(length);
            for (qsizetype at = start; at < start + length; ++at) {
                if (m_signs.at(at) != gone)
                    text += m_words.at(at);
            }
            return text;
        }

        static bool isLetter(QChar c) { return c.isLetterOrNumber() || c.isMark(); }

        QChar before(qsizetype at) const
        {
            while (--at >= 0) {
                if (m_signs.at(at) != gone)
                    return m_words.at(at);
            }
            return u' ';
        }

        QChar after(qsizetype at) const
        {
            for (; at < m_signs.size(); ++at) {
                if (m_signs.at(at) != gone)
                    return m_words.at(at);
            }
            return u' ';
        }

        QString m_words;
        QString m_signs;
    };

} // namespace

QString wordsOfMarkdown(const QString &text, const PictureChoice &choose)
{
    Paragraph paragraph(text);
    paragraph.takeEscapes();
    paragraph.takeCode();
    paragraph.takeTags();
    paragraph.takePictures(choose);
    paragraph.takeLinks();
    paragraph.takeEmphasis();
    return paragraph.words();
}

QString escapedMarkdown(QString words)
{
    static const QRegularExpression inside(u"([\\\\*_`<\\[\\]])"_s);
    words.replace(inside, u"\\\\1"_s);
    static const QRegularExpression start(u"^([#>+-])"_s);
    words.replace(start, u"\\\\1"_s);
    static const QRegularExpression end(u"(\\s)(#{2,})$"_s);
    words.replace(end, u"\\1\\\\2"_s);
    static const QRegularExpression number(u"^(\\d+)([.)])"_s);
    return words.replace(number, u"\\1\\\\2"_s);
}

} // namespace Pistis
