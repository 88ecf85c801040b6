#pragma once

#include "core/fault.h"
#include "exchange/csvreader.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pistis {

// Days of one run: whole numbers in a count of the user's own, or ISO dates (since 1970-01-01), never both.
class RunDays
{
public:
    enum class Kind { Unknown, Whole, Iso };

    std::optional<int> read(QStringView text, Fault::Reason &reason);
    Kind kind() const { return m_kind; }

private:
    Kind m_kind = Kind::Unknown;
};

// The text of a file, or nothing after a fault.
std::optional<QString> dayTableText(const QString &file, QList<Fault> &faults);

// One file with days in it, read by the names of its columns. What is wrong goes to the faults, with its place.
class DayTable
{
public:
    DayTable(const QString &file, const QString &text, QList<Fault> &faults);

    // Place of the first of these names, -1 when none is there.
    int column(const QStringList &names, bool needed);

    bool next();
    QString field(int column) const { return column < 0 ? QString() : m_row.fields.value(column); }
    std::optional<int> day(RunDays &days, int column);
    void fault(int column, Fault::Reason reason);

private:
    QString m_file;
    CsvReader m_reader;
    QList<Fault> &m_faults;
    CsvRow m_row;
};

} // namespace Pistis
