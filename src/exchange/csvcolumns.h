#pragma once

#include "core/fault.h"
#include "core/greekfold.h"
#include "exchange/csvreader.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Pistis {

using ColumnTitles = QHash<QString, QString>; // by a title as unknown() tells it: a name of a column

// Finds the columns of a file by their names: each column has several, in English and Greek. What a person tells of a
// title counts before them.
class CsvColumns
{
public:
    CsvColumns(const QStringList &header, const QList<QStringList> &names, const ColumnTitles &told = {});

    bool has(int column) const { return m_places.at(column) >= 0; }
    int number(int column) const { return m_places.at(column) + 1; } // as a Fault counts: 1-based; 0 when absent
    QString value(const CsvRow &row, int column) const; // empty when the column is absent
    const QStringList &unknown() const { return m_unknown; } // titles that nothing is read from
    const QList<QStringList> &free() const { return m_free; } // names of the columns that the file does not have
    const QList<std::pair<Fault::Reason, QString>> &misTold() const { return m_misTold; } // and the title or name

private:
    QStringList m_unknown;
    QList<QStringList> m_free;
    QList<std::pair<Fault::Reason, QString>> m_misTold;
    QList<qsizetype> m_places;
};

// The faults of one file, in the order of its lines.
class FileFaults
{
public:
    explicit FileFaults(QString file)
        : m_file(std::move(file))
    {
    }

    void add(int line, int column, Fault::Reason reason, const QString &text = {});
    QList<Fault> taken() { return std::move(m_faults); }
    qsizetype size() const { return m_faults.size(); }

private:
    QString m_file;
    QList<Fault> m_faults;
};

} // namespace Pistis
