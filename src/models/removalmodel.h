#pragma once

#include "lessons/articlepreview.h"

#include <QAbstractTableModel>

namespace Pistis {

class RemovalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, ReasonColumn, LineColumn, FileColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRemovals(const QList<RemovalRow> &removals);
    const QList<RemovalRow> &removals() const { return m_removals; }
    QList<int> keptLines(bool greek) const;

private:
    QList<RemovalRow> m_removals;
};

} // namespace Pistis
