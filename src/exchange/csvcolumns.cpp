#include "exchange/csvcolumns.h"

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype longestQuote = 60; // characters of what stood there

    QString shownTitle(const QString &title) { return title.simplified().left(longestQuote); }

} // namespace

CsvColumns::CsvColumns(const QStringList &header, const QList<QStringList> &names, const ColumnTitles &told)
    : m_places(names.size(), -1)
{
    for (qsizetype place = header.size() - 1; place >= 0; --place) { // of two the first one counts
        const QString key = wordKey(told.value(shownTitle(header[place]), header[place]));
        for (qsizetype column = 0; column < names.size(); ++column) {
            for (const QString &name : names[column]) {
                if (wordKey(name) == key)
                    m_places[column] = place;
            }
        }
    }
    for (qsizetype place = 0; place < header.size(); ++place) {
        if (!m_places.contains(place) && !header[place].trimmed().isEmpty())
            m_unknown.append(shownTitle(header[place]));
    }
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (m_places[column] < 0)
            m_free.append(names[column]);
    }
}

QString CsvColumns::value(const CsvRow &row, int column) const { return row.fields.value(m_places.at(column)); }

void FileFaults::add(int line, int column, Fault::Reason reason, const QString &text)
{
    const bool whole = text.size() <= longestQuote;
    m_faults.append({ .file = m_file,
        .line = line,
        .column = column,
        .reason = reason,
        .text = whole ? text : QString(text.left(longestQuote) + u'…') });
}

} // namespace Pistis
