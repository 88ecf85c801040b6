#include "exchange/csvreader.h"

#include "core/textcheck.h"

#include <algorithm>
#include <array>

namespace Pistis {

namespace {

    constexpr int mostUnclosedQuotes = 100; // each costs reading up to longestText again

    QChar likeliestSeparator(QStringView text)
    {
        constexpr std::array<char16_t, 3> candidates { u',', u';', u'\t' };
        std::array<int, 3> counts {};
        bool quoted = false;
        for (const QChar c : text) {
            if (c == u'"')
                quoted = !quoted;
            if (quoted)
                continue;
            if (c == u'\n' || c == u'\r')
                break;
            for (size_t at = 0; at < candidates.size(); ++at)
                counts[at] += c == candidates[at];
        }
        return candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
    }

} // namespace

CsvReader::CsvReader(QStringView text, QChar separator)
    : m_text(text)
{
    if (m_text.startsWith(QChar::ByteOrderMark))
        m_text = m_text.mid(1);
    while (m_place < m_text.size() && atLineEnd())
        skipLineEnd();
    m_separator = separator.isNull() ? likeliestSeparator(m_text.mid(m_place)) : separator;
    if (m_place < m_text.size())
        m_header = record().fields;
}

std::optional<CsvRow> CsvReader::next()
{
    while (m_place < m_text.size() && atLineEnd())
        skipLineEnd();
    if (m_place >= m_text.size())
        return {};
    const qsizetype begin = m_place;
    CsvRow row = record();
    if (m_inQuotes) {
        row.fault = Fault::Reason::UnclosedQuote;
        row.faultColumn = int(row.fields.size());
        m_inQuotes = false;
        m_place = begin;
        m_line = row.line;
        while (m_place < m_text.size() && !atLineEnd())
            ++m_place;
        row.fields = { m_text.mid(begin, m_place - begin).toString() };
        if (++m_unclosed == mostUnclosedQuotes)
            m_place = m_text.size();
    } else if (row.fields.size() != m_header.size()) {
        row.fault = Fault::Reason::WrongColumnCount;
    }
    return row;
}

CsvRow CsvReader::record()
{
    CsvRow row { .line = m_line };
    while (true) {
        while (m_place < m_text.size() && m_text[m_place] == u' ')
            ++m_place;
        const bool quoted = m_place < m_text.size() && m_text[m_place] == u'"';
        row.fields.append(quoted ? quotedField() : plainField());
        if (m_inQuotes || m_place >= m_text.size())
            return row;
        if (atLineEnd()) {
            skipLineEnd();
            return row;
        }
        ++m_place; // the separator
    }
}

QString CsvReader::quotedField()
{
    QString field;
    qsizetype begin = ++m_place;
    for (const qsizetype last = std::min(m_text.size(), begin + longestText); m_place < last;) {
        const QChar c = m_text[m_place];
        if (c == u'"') {
            field.append(m_text.mid(begin, m_place - begin));
            ++m_place;
            if (m_place >= m_text.size() || m_text[m_place] != u'"')
                return field + plainField();
            begin = m_place;
        } else if (atLineEnd()) {
            skipLineEnd();
            continue;
        }
        ++m_place;
    }
    m_inQuotes = true;
    return field;
}

QString CsvReader::plainField()
{
    const qsizetype begin = m_place;
    while (m_place < m_text.size() && m_text[m_place] != m_separator && !atLineEnd())
        ++m_place;
    return m_text.mid(begin, m_place - begin).trimmed().toString();
}

bool CsvReader::atLineEnd() const { return m_text[m_place] == u'\n' || m_text[m_place] == u'\r'; }

void CsvReader::skipLineEnd()
{
    if (m_text[m_place] == u'\r' && m_place + 1 < m_text.size() && m_text[m_place + 1] == u'\n')
        ++m_place;
    ++m_place;
    ++m_line;
}

} // namespace Pistis
