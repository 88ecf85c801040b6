#pragma once

#include <QByteArray>
#include <QStringList>

namespace Pistis {

inline const QByteArray byteOrderMark("\xef\xbb\xbf");

// Without the apostrophe that CsvTable puts before what looks like a formula.
QString unguarded(const QString &text);

// Writes rows as RFC 4180 says. A spreadsheet takes text for a formula that begins with = + - @, also after blanks: an
// apostrophe before it is shown by none and taken away again when the file is read.
class CsvTable
{
public:
    explicit CsvTable(QChar separator = u',')
        : m_separator(separator)
    {
    }

    QByteArray row(const QStringList &fields) const;

private:
    void append(QString &line, const QString &field) const;

    QChar m_separator;
};

} // namespace Pistis
