#include "exchange/foldedlines.h"

#include <algorithm>

namespace Pistis {

namespace {

    bool isBlank(QChar c) { return c == u' ' || c == u'\t'; }

    bool isBase64(QStringView line)
    {
        return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'/' || c == u'=');
        });
    }

} // namespace

FoldedLines::FoldedLines(QStringView text)
    : m_text(text)
{
}

QStringView FoldedLines::ahead() const
{
    qsizetype end = m_place;
    while (end < m_text.size() && m_text[end] != u'\n' && m_text[end] != u'\r')
        ++end;
    return m_text.mid(m_place, end - m_place);
}

QStringView FoldedLines::physical()
{
    const QStringView line = ahead();
    m_place += line.size();
    if (m_place < m_text.size()) {
        const bool both = m_text[m_place] == u'\r' && m_place + 1 < m_text.size() && m_text[m_place + 1] == u'\n';
        m_place += both ? 2 : 1;
    }
    ++m_number;
    return line;
}

std::optional<FoldedLine> FoldedLines::next(bool keepBlank)
{
    if (m_place >= m_text.size())
        return {};
    FoldedLine line { .text = physical().toString(), .number = m_number };
    while (m_place < m_text.size() && isBlank(m_text[m_place]) && !line.text.isEmpty())
        line.text += physical().mid(keepBlank ? 0 : 1);
    return line;
}

void FoldedLines::joinPrintable(QString &value)
{
    while (value.endsWith(u'=') && m_place < m_text.size()) {
        value.chop(1);
        value += physical();
    }
}

void FoldedLines::joinBinary(QString &value)
{
    while (m_place < m_text.size() && isBase64(ahead()))
        value += physical();
}

} // namespace Pistis
