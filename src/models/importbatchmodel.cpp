#include "models/importbatchmodel.h"

#include "app/importhistory.h"
#include "app/store.h"
#include "models/recordlabels.h"
#include "models/sortrole.h"
#include "models/takebacktext.h"

namespace Pistis {

ImportBatchModel::ImportBatchModel(const ImportHistory &history, Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.isOnlyLessons())
            reload();
    });
}

void ImportBatchModel::reload()
{
    m_loading(m_history.batches(), this, [this](const Result<QList<ImportBatch>> &batches) {
        if (!batches) {
            Q_EMIT failed(batches.error());
            return;
        }
        beginResetModel();
        m_batches = *batches;
        endResetModel();
        Q_EMIT loaded();
    });
}

int ImportBatchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_batches.size()); }

int ImportBatchModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportBatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const ImportBatch &batch = m_batches.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::ToolTipRole)
        return column == FileColumn ? batch.file : QString();
    if (role == Qt::TextAlignmentRole && (column == NewColumn || column == ChangedColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole && column == WhenColumn)
        return batch.at;
    return role == Qt::DisplayRole ? textAt(batch, column) : QVariant();
}

QVariant ImportBatchModel::textAt(const ImportBatch &batch, Column column) const
{
    switch (column) {
    case WhenColumn:
        return momentLabel(batch.at);
    case FileColumn:
        return batch.file;
    case WhatColumn:
        return importKindLabel(batch.kind);
    case NewColumn:
        return batch.added;
    case ChangedColumn:
        return batch.updated + batch.movedFirstContacts;
    case WhoColumn:
        return batch.by;
    case StateColumn:
        return batch.isTakenBack ? tr("taken back") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case WhenColumn:
        return tr("When");
    case FileColumn:
        return tr("File");
    case WhatColumn:
        return tr("What");
    case NewColumn:
        return tr("New");
    case ChangedColumn:
        return tr("Changed");
    case WhoColumn:
        return tr("By");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
