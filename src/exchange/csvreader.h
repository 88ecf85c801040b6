#pragma once

#include "core/fault.h"

#include <QStringList>

#include <optional>

namespace Pistis {

struct CsvRow
{
    int line = 0; // 1-based, where the row begins
    QStringList fields {}; // trimmed of outer spaces unless quoted
    std::optional<Fault::Reason> fault {};
    int faultColumn = 0; // 1-based; 0: the row as a whole
};

// Reads decoded text as RFC 4180 says, with comma, semicolon or tab as separator (whichever the header holds most of).
// One bad row never stops the rest: after a quote that is never closed reading goes on at the next line.
class CsvReader
{
public:
    // The text must outlive the reader. A separator that is told is not looked for.
    explicit CsvReader(QStringView text, QChar separator = {});

    QChar separator() const { return m_separator; }
    const QStringList &header() const { return m_header; } // empty: there is no text
    std::optional<CsvRow> next(); // blank lines are left out

    // Characters read so far, of the length of the text, for progress.
    qsizetype place() const { return m_place; }

private:
    CsvRow record();
    QString quotedField();
    QString plainField();
    bool atLineEnd() const;
    void skipLineEnd();

    QStringView m_text;
    QChar m_separator = u',';
    QStringList m_header;
    qsizetype m_place = 0;
    int m_line = 1;
    int m_unclosed = 0;
    bool m_inQuotes = false; // the record ended before its quote did
};

} // namespace Pistis
