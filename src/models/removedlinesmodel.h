#pragma once

#include "lessons/removedlines.h"

#include <QAbstractTableModel>

namespace Pistis {

// What the import of a lesson took out of its texts, in their order.
class RemovedLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, ReasonColumn, SideColumn, LineColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setEntries(const QList<RemovedEntry> &entries);
    const QList<RemovedEntry> &entries() const { return m_entries; }
    void retranslate();

private:
    QList<RemovedEntry> m_entries;
};

} // namespace Pistis
