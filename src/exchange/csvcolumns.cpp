#include "exchange/csvcolumns.h"

#include <QMap>

#include <algorithm>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype longestQuote = 60; // characters of what stood there

    QString shownTitle(const QString &title) { return title.simplified().left(longestQuote); }

    qsizetype columnNamed(const QString &name, const QList<QStringList> &names)
    {
        const auto isNamed = [key = wordKey(name)](const QStringList &column) {
            return std::ranges::any_of(column, [&key](const QString &one) { return wordKey(one) == key; });
        };
        const auto found = std::ranges::find_if(names, isNamed);
        return found == names.end() ? -1 : found - names.begin();
    }

} // namespace

CsvColumns::CsvColumns(const QStringList &header, const QList<QStringList> &names, const ColumnTitles &told)
    : m_places(names.size(), -1)
{
    QMap<QString, QString> fields; // that were told, by the title as it is shown
    for (auto one = told.cbegin(); one != told.cend(); ++one)
        fields.insert(shownTitle(one.key()), one.value());
    QList<QStringList> titles(names.size()); // that each column could be read from
    for (qsizetype place = header.size() - 1; place >= 0; --place) { // of two the first one counts
        const QString title = shownTitle(header[place]);
        const qsizetype column = columnNamed(fields.value(title, header[place]), names);
        if (column < 0)
            continue;
        m_places[column] = place;
        if (!titles[column].contains(title))
            titles[column].append(title);
    }
    QStringList present;
    for (qsizetype place = 0; place < header.size(); ++place) {
        present.append(shownTitle(header[place]));
        if (!m_places.contains(place) && !header[place].trimmed().isEmpty())
            m_unknown.append(present.constLast());
    }
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (m_places[column] < 0)
            m_free.append(names[column]);
    }
    for (auto one = fields.cbegin(); one != fields.cend(); ++one) {
        const qsizetype column = columnNamed(one.value(), names);
        if (!present.contains(one.key()))
            m_misTold.append({ Fault::Reason::UnknownTitle, one.key() });
        else if (column < 0)
            m_misTold.append({ Fault::Reason::UnknownField, one.value() });
        else if (titles[column].size() > 1)
            m_misTold.append({ Fault::Reason::TakenField, one.value() });
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
