#pragma once

#include "core/businesshours.h"

#include <QAbstractTableModel>

#include <variant>

namespace Pistis {

// The holidays of one year in a form: the public ones with a check mark, and own days.
class HolidayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, NameColumn, RepeatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void setHolidays(const BusinessHours &hours);
    void setYear(int year);
    const QSet<GreekHoliday> &worked() const { return m_hours.workedHolidays; }
    const QList<OwnHoliday> &own() const { return m_hours.ownHolidays; }

    bool hasOwn(const QDate &day) const; // on this very date
    int add(const OwnHoliday &holiday); // one whose date has none yet; its row in the list of that year
    bool isOwn(int row) const;
    void removeAt(int row); // an own one
    void retranslate() { list(); }

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QDate day {};
        std::variant<GreekHoliday, qsizetype> what {}; // or which own one
    };

    void list();
    const OwnHoliday *ownAt(int row) const;

    BusinessHours m_hours;
    int m_year = 2000;
    QList<Row> m_rows;
};

} // namespace Pistis
