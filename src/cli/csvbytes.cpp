#include "cli/csvbytes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace Pistis {

namespace {

    constexpr qsizetype pieceSize = 4 << 20;
    constexpr qsizetype longestRecord = 16 << 20;

    bool isPlainAscii(const char *bytes, qsizetype size)
    {
        constexpr std::uint64_t highest = 0x8080808080808080;
        std::uint64_t all = 0;
        std::uint64_t word = 0;
        qsizetype at = 0;
        for (; at + qsizetype(sizeof word) <= size; at += qsizetype(sizeof word)) {
            std::memcpy(&word, bytes + at, sizeof word);
            all |= word;
        }
        word = 0;
        std::memcpy(&word, bytes + at, std::size_t(size - at));
        return ((all | word) & highest) == 0 && std::memchr(bytes, 0, std::size_t(size)) == nullptr;
    }

    bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

} // namespace

CsvBytes::CsvBytes(QIODevice &device, bool onlyAscii)
    : m_device(device)
    , m_onlyAscii(onlyAscii)
{
    refill();
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (m_buffer.startsWith(QByteArray::fromRawData(mark.data(), qsizetype(mark.size()))))
        m_place = qsizetype(mark.size());
}

bool CsvBytes::refill()
{
    if (m_atEnd || m_buffer.size() - m_place > longestRecord)
        return false;
    m_buffer.remove(0, m_place);
    m_place = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + pieceSize);
    const qint64 read = std::max<qint64>(0, m_device.read(m_buffer.data() + before, pieceSize));
    m_buffer.truncate(before + read);
    m_atEnd = read == 0;
    m_isAscii = m_isAscii && (!m_onlyAscii || isPlainAscii(m_buffer.constData() + before, read));
    return !m_atEnd;
}

char CsvBytes::likeliestSeparator()
{
    constexpr std::array<char, 3> candidates { ',', ';', '\t' };
    std::array<int, 3> counts {};
    bool quoted = false;
    bool begun = false;
    for (qsizetype at = m_place; at < m_buffer.size(); ++at) {
        const char c = m_buffer.at(at);
        quoted = quoted != (c == '"');
        if (!quoted && isLineEnd(c) && begun)
            break;
        begun = begun || !isLineEnd(c);
        for (std::size_t i = 0; !quoted && i < candidates.size(); ++i)
            counts[i] += c == candidates[i];
    }
    return candidates[std::size_t(std::ranges::max_element(counts) - counts.begin())];
}

CsvBytes::Outcome CsvBytes::next()
{
    while (true) {
        if (!m_isAscii)
            return Outcome::NotAscii;
        while (m_place < m_buffer.size() && isLineEnd(m_buffer.at(m_place))) {
            const bool isPair = m_buffer.at(m_place) == '\r'
                && (m_place + 1 < m_buffer.size() ? m_buffer.at(m_place + 1) == '\n' : !m_atEnd);
            m_line += isPair ? 0 : 1;
            ++m_place;
        }
        if (m_place >= m_buffer.size()) {
            if (!refill())
                return m_isAscii ? Outcome::End : Outcome::NotAscii;
            continue;
        }
        const int line = m_line;
        const Part part = parse();
        if (part == Part::Complete) {
            m_recordLine = line;
            return Outcome::Record;
        }
        m_line = line;
        if (part == Part::UnclosedQuote || !refill()) {
            if (part == Part::More && m_atEnd)
                continue; // the last piece is here: what looked cut is the end
            m_recordLine = line;
            return m_isAscii ? Outcome::UnclosedQuote : Outcome::NotAscii;
        }
    }
}

// Reads a field after its opening quote; false where the bytes end before the quote does.
bool CsvBytes::quotedField(const char *&at, const char *end)
{
    const char *begin = ++at;
    std::string text;
    bool isPlain = true;
    while (true) {
        while (at < end && *at != '"') {
            m_line += *at == '\n';
            ++at;
        }
        if (at >= end)
            return false;
        if (at + 1 < end && at[1] == '"') {
            text.append(begin, at + 1);
            isPlain = false;
            at += 2;
            begin = at;
            continue;
        }
        if (at + 1 >= end && !m_atEnd)
            return false; // the next byte decides whether the quote is doubled
        break;
    }
    if (isPlain) {
        m_fields.emplace_back(begin, std::size_t(at - begin));
    } else {
        text.append(begin, at);
        m_unescaped.push_back(std::move(text));
        m_fields.emplace_back(m_unescaped.back());
    }
    ++at;
    return true;
}

CsvBytes::Part CsvBytes::parse()
{
    m_fields.clear();
    m_unescaped.clear();
    const char *at = m_buffer.constData() + m_place;
    const char *const end = m_buffer.constData() + m_buffer.size();
    while (true) {
        while (at < end && *at == ' ')
            ++at;
        if (at < end && *at == '"') {
            if (!quotedField(at, end))
                return m_atEnd ? Part::UnclosedQuote : Part::More;
            while (at < end && *at != m_separator && !isLineEnd(*at))
                ++at;
        } else {
            const char *const begin = at;
            while (at < end && *at != m_separator && !isLineEnd(*at))
                ++at;
            const char *last = at;
            while (last > begin && (last[-1] == ' ' || last[-1] == '\t'))
                --last;
            m_fields.emplace_back(begin, std::size_t(last - begin));
        }
        if (at >= end) {
            if (!m_atEnd)
                return Part::More;
            break;
        }
        if (isLineEnd(*at))
            break;
        ++at; // the separator
    }
    m_place = at - m_buffer.constData();
    return Part::Complete;
}

} // namespace Pistis
