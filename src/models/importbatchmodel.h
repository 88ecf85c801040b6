#pragma once

#include "app/deliver.h"
#include "core/error.h"
#include "core/importbatch.h"

#include <QAbstractTableModel>

namespace Pistis {

class ImportHistory;
class Store;

// What was imported, the last first; it reads again after every change.
class ImportBatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, FileColumn, WhatColumn, NewColumn, ChangedColumn, WhoColumn, StateColumn, ColumnCount };

    ImportBatchModel(const ImportHistory &history, Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();
    const QList<ImportBatch> &batches() const { return m_batches; }

Q_SIGNALS:
    void loaded();
    void failed(const Pistis::Error &error);

private:
    QVariant textAt(const ImportBatch &batch, Column column) const;

    const ImportHistory &m_history;
    LatestDelivery m_loading;
    QList<ImportBatch> m_batches;
};

} // namespace Pistis
