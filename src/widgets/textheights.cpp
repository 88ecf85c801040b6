#include "widgets/textheights.h"

namespace Pistis {

namespace {

    bool isBreakable(QChar letter) { return letter == u' ' || letter == u'-' || letter == u'–' || letter == u'—'; }

} // namespace

TextHeights::TextHeights(const ReaderStyle &style, const QPaintDevice &device, qreal width)
    : m_style(style)
    , m_device(device)
    , m_width(width)
{
}

qreal TextHeights::heightOf(const LessonRow &row, QStringView text)
{
    Letters &letters = lettersOf(row);
    return letters.linesOf(text) * letters.lineHeight;
}

TextHeights::Letters &TextHeights::lettersOf(const LessonRow &row)
{
    const auto known = m_letters.find(row.kind);
    if (known != m_letters.end())
        return known->second;
    const QTextBlockFormat block = m_style.blockFormat(row, nullptr);
    const QFontMetricsF metrics(m_style.charFormat(row).font(), &m_device);
    return m_letters
        .emplace(row.kind,
            Letters { .metrics = metrics, .width = m_width - block.leftMargin(), .lineHeight = block.lineHeight() })
        .first->second;
}

qreal TextHeights::Letters::advance(QStringView word)
{
    const auto known = words.constFind(word);
    return known != words.cend() ? *known : *words.insert(word, metrics.horizontalAdvance(word.toString()));
}

// Spaces at the end of a line need no room.
int TextHeights::Letters::linesOf(QStringView text)
{
    const qreal space = advance(u" ");
    int lines = 1;
    qreal used = 0;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !isBreakable(text.at(end)))
            ++end;
        const bool isJoined = end < text.size() && text.at(end) != u' '; // a dash stays with what is before it
        const qreal word = advance(text.mid(start, end - start + (isJoined ? 1 : 0)));
        if (used > 0 && used + word > width) {
            ++lines;
            used = 0;
        }
        used += word + (isJoined ? 0 : space);
        start = end + 1;
    }
    return lines;
}

} // namespace Pistis
