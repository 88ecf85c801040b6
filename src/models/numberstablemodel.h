#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace Pistis {

// Ready texts in columns; the first column names the row, the others are numbers.
struct NumbersTable
{
    QStringList headers {};
    QList<QStringList> rows {};
    QList<bool> leads {}; // whether a row leads to customers; none does where it is not said

    friend bool operator==(const NumbersTable &, const NumbersTable &) = default;
};

// The numbers under a chart, as a table that assistive technology can read.
class NumbersTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const NumbersTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isLeading(int row) const { return m_table.leads.value(row, false); }

    NumbersTable m_table {};
};

} // namespace Pistis
