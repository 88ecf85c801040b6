#pragma once

#include "core/fault.h"

#include <QAbstractTableModel>

namespace Pistis {

// What is wrong in a file, line by line.
class FaultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setFaults(const QList<Fault> &faults);

private:
    QList<Fault> m_faults;
};

} // namespace Pistis
