#pragma once

#include "app/deliver.h"
#include "core/deletedrecord.h"
#include "core/error.h"

#include <QAbstractTableModel>

namespace Pistis {

class RecycleBin;
class Store;

// What was deleted, the last first; it reads again after every change.
class DeletedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, CustomerColumn, WordsColumn, WhenColumn, WhoColumn, ColumnCount };

    DeletedModel(const RecycleBin &bin, Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();
    const QList<DeletedRecord> &records() const { return m_records; }

Q_SIGNALS:
    void loaded();
    void failed(const Pistis::Error &error);

private:
    const RecycleBin &m_bin;
    LatestDelivery m_loading;
    QList<DeletedRecord> m_records;
};

// What a deleted record was, in words: a customer's name, the day and note of a visit, the words of a promise.
QString deletedKindText(const DeletedRecord &record);
QString deletedWords(const DeletedRecord &record);

} // namespace Pistis
