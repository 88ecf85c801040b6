#pragma once

#include "evidence/attentionbacktest.h"

#include <QAbstractTableModel>

namespace Pistis {

// What the score said before each loss.
class BacktestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CustomerColumn, LostColumn, Score90Column, Score60Column, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setBacktest(const AttentionBacktest &test);

private:
    AttentionBacktest m_test;
};

} // namespace Pistis
