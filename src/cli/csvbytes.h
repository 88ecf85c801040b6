#pragma once

#include <QByteArray>
#include <QIODevice>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Pistis {

// Splits UTF-8 bytes into CSV records, in pieces of the device. Fields are trimmed of outer spaces unless quoted.
class CsvBytes
{
public:
    enum class Outcome { Record, End, UnclosedQuote, NotAscii };

    explicit CsvBytes(QIODevice &device, bool onlyAscii);

    Outcome next(); // blank lines are left out
    const std::vector<std::string_view> &fields() const { return m_fields; } // until the next call
    int line() const { return m_recordLine; } // 1-based, where the record begins
    qint64 bytesRead() const { return m_device.pos() - (m_buffer.size() - m_place); }
    qint64 size() const { return m_device.size(); }
    void setSeparator(char separator) { m_separator = separator; }
    char likeliestSeparator(); // of the first line

private:
    enum class Part { Complete, More, UnclosedQuote };

    Part parse();
    bool quotedField(const char *&at, const char *end);
    bool refill();

    QIODevice &m_device;
    bool m_onlyAscii;
    bool m_isAscii = true;
    bool m_atEnd = false;
    char m_separator = ',';
    QByteArray m_buffer {};
    qsizetype m_place = 0;
    int m_line = 1;
    int m_recordLine = 1;
    std::vector<std::string_view> m_fields {};
    std::deque<std::string> m_unescaped {}; // fields with doubled quotes; views into them must stay
};

} // namespace Pistis
