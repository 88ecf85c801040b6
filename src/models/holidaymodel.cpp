#include "models/holidaymodel.h"

#include "models/bookruletext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

int HolidayModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int HolidayModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HolidayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const Row &row = m_rows.at(index.row());
    const auto *greek = std::get_if<GreekHoliday>(&row.what);
    const OwnHoliday *own = ownAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == DayColumn && greek)
        return m_hours.workedHolidays.contains(*greek) ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::EditRole && index.column() == NameColumn && own)
        return own->name;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};

    switch (Column(index.column())) {
    case DayColumn:
        return QLocale().toString(row.day, u"ddd d MMMM"_s);
    case NameColumn:
        return greek ? holidayLabel(*greek) : holidayLabel(*own);
    case RepeatColumn:
        if (greek)
            return m_hours.workedHolidays.contains(*greek) ? tr("a working day") : tr("public holiday");
        return own->yearly ? tr("own, every year") : tr("own, once");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HolidayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case DayColumn:
        return tr("Day");
    case NameColumn:
        return tr("Holiday");
    case RepeatColumn:
        return tr("Counts as");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags HolidayModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    if (isOwn(index.row()))
        return index.column() == NameColumn ? usual | Qt::ItemIsEditable : usual;
    return index.column() == DayColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

bool HolidayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows.at(index.row());
    const auto *greek = std::get_if<GreekHoliday>(&row.what);
    if (role == Qt::CheckStateRole && greek && index.column() == DayColumn) {
        if (value.toInt() == Qt::Checked)
            m_hours.workedHolidays.remove(*greek);
        else
            m_hours.workedHolidays.insert(*greek);
    } else if (role == Qt::EditRole && !greek && index.column() == NameColumn) {
        m_hours.ownHolidays[std::get<qsizetype>(row.what)].name = value.toString().trimmed();
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

void HolidayModel::setHolidays(const BusinessHours &hours)
{
    m_hours = hours;
    list();
}

void HolidayModel::setYear(int year)
{
    m_year = year;
    list();
}

bool HolidayModel::hasOwn(const QDate &day) const
{
    return std::ranges::find(m_hours.ownHolidays, day, &OwnHoliday::day) != m_hours.ownHolidays.end();
}

int HolidayModel::add(const OwnHoliday &holiday)
{
    const qsizetype added = m_hours.ownHolidays.size();
    m_hours.ownHolidays.append(holiday);
    m_year = holiday.day.year();
    list();
    Q_EMIT edited();
    const auto isAdded = [added](const Row &row) { return row.what == std::variant<GreekHoliday, qsizetype>(added); };
    return int(std::ranges::find_if(m_rows, isAdded) - m_rows.begin());
}

bool HolidayModel::isOwn(int row) const
{
    return row >= 0 && row < m_rows.size() && std::holds_alternative<qsizetype>(m_rows.at(row).what);
}

const OwnHoliday *HolidayModel::ownAt(int row) const
{
    return isOwn(row) ? &m_hours.ownHolidays.at(std::get<qsizetype>(m_rows.at(row).what)) : nullptr;
}

void HolidayModel::removeAt(int row)
{
    if (!isOwn(row))
        return;
    m_hours.ownHolidays.removeAt(std::get<qsizetype>(m_rows.at(row).what));
    list();
    Q_EMIT edited();
}

void HolidayModel::list()
{
    beginResetModel();
    m_rows.clear();
    for (const GreekHoliday holiday : allGreekHolidays)
        m_rows.append({ .day = dayOf(holiday, m_year), .what = holiday });
    for (qsizetype at = 0; at < m_hours.ownHolidays.size(); ++at) {
        const OwnHoliday &own = m_hours.ownHolidays.at(at);
        const QDate day = own.yearly ? QDate(m_year, own.day.month(), own.day.day()) : own.day;
        if (own.isOn(day) && day.year() == m_year) // the 29th of February is not in every year
            m_rows.append({ .day = day, .what = at });
    }
    std::ranges::stable_sort(m_rows, {}, &Row::day);
    endResetModel();
}

} // namespace Pistis
