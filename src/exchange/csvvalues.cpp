#include "exchange/csvvalues.h"

#include "core/textcheck.h"
#include "exchange/csvtable.h"

namespace Pistis {

namespace {

    Fault::Reason reasonOf(TextFault fault)
    {
        return fault == TextFault::TooLong ? Fault::Reason::TooLarge : Fault::Reason::ForbiddenCharacter;
    }

} // namespace

CsvValues::CsvValues(const QStringList &header, const QList<QStringList> &names, const QString &file, QDate today,
    const ImportChoices &choices)
    : m_columns(header, names, choices.columns)
    , m_faults(file)
    , m_today(today)
    , m_days(choices.dayOrder)
{
    for (int column = 0; column < int(names.size()); ++column)
        m_titles.append(
            m_columns.has(column) ? header.at(m_columns.number(column) - 1) : names.at(column).constFirst());
}

bool CsvValues::needs(const QList<std::pair<int, QString>> &columns, const QStringList &header)
{
    if (header.isEmpty()) {
        m_faults.add(0, 0, Fault::Reason::Empty);
        return false;
    }
    for (const auto &[column, name] : columns) {
        if (!m_columns.has(column))
            m_faults.add(1, 0, Fault::Reason::MissingColumn, name);
    }
    for (const auto &[reason, word] : m_columns.misTold())
        m_faults.add(1, 0, reason, word);
    return m_faults.size() == 0;
}

void CsvValues::lookAheadIn(const CsvReader &reader, const QList<int> &dayColumns)
{
    m_rows = reader;
    m_dayColumns = dayColumns;
}

DecimalMark CsvValues::decimalMark(int column)
{
    if (const auto known = m_marks.constFind(column); known != m_marks.cend())
        return *known;
    return m_marks[column] = agreed({ column }, decimalMarkIn).told;
}

bool CsvValues::begin(const CsvRow &row)
{
    m_row = row;
    m_good = !row.fault;
    if (row.fault)
        m_faults.add(row.line, row.faultColumn, *row.fault, row.fields.join(u' '));
    return m_good;
}

QString CsvValues::line(int column)
{
    const QString value = unguarded(m_columns.value(m_row, column).trimmed());
    const TextFault fault = faultOfLine(value);
    if (fault != TextFault::None)
        refuse(column, reasonOf(fault));
    return value;
}

QString CsvValues::neededLine(int column)
{
    const QString value = line(column);
    if (value.isEmpty())
        refuse(column, Fault::Reason::MissingValue);
    return value;
}

QString CsvValues::text(int column)
{
    const QString value = unguarded(m_columns.value(m_row, column));
    if (value.isEmpty())
        return value;
    const Result<QString> cleaned = cleanedText(value, {});
    if (!cleaned)
        refuse(column, reasonOf(faultOfText(value)));
    return cleaned ? *cleaned : QString();
}

QDate CsvValues::day(int column)
{
    const QString value = m_columns.value(m_row, column).trimmed();
    if (value.isEmpty())
        return {};
    auto read = m_days.read(value);
    const auto *reason = std::get_if<Fault::Reason>(&read);
    if (!m_soughtOrder && reason && *reason == Fault::Reason::DayOrderUnknown) {
        seekDayOrder();
        read = m_days.read(value);
    }
    if (std::holds_alternative<QDate>(read))
        return std::get<QDate>(read);
    refuse(column, std::get<Fault::Reason>(read));
    return {};
}

void CsvValues::seekDayOrder()
{
    m_soughtOrder = true;
    const auto order = agreed(m_dayColumns, dayOrderIn);
    m_days.setOrder(order.told);
    if (order.told != DayOrder::Unknown)
        m_notes.append(
            { .kind = order.told == DayOrder::DayFirst ? ImportNote::Kind::DayFirst : ImportNote::Kind::MonthFirst,
                .line = order.line,
                .text = order.text });
}

QDate CsvValues::neededDay(int column)
{
    const QDate read = day(column);
    if (!read.isValid())
        refuse(column, Fault::Reason::MissingValue);
    return read;
}

QDate CsvValues::pastDay(int column)
{
    const QDate read = day(column);
    if (read.isValid() && read > m_today)
        refuse(column, Fault::Reason::DateInFuture);
    return read;
}

void CsvValues::refuse(int column, Fault::Reason reason)
{
    if (m_good)
        m_faults.add(m_row.line, m_columns.number(column), reason,
            reason == Fault::Reason::MissingValue ? m_titles.value(column) : m_columns.value(m_row, column));
    m_good = false;
}

} // namespace Pistis
