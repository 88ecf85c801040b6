#include "models/deletedmodel.h"

#include "app/recyclebin.h"
#include "app/store.h"
#include "models/labels.h"
#include "models/recordlabels.h"
#include "models/sortrole.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QString deletedKindText(const DeletedRecord &record)
{
    return record.kind == RecordKind::Visit ? typeLabel(record.type) : recordLabel(record.kind);
}

QString deletedWords(const DeletedRecord &record)
{
    const QString day = dateLabel(record.day);
    const QString words = record.text.simplified();
    return day.isEmpty() || words.isEmpty() ? day + words : u"%1: %2"_s.arg(day, words);
}

DeletedModel::DeletedModel(const RecycleBin &bin, Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bin(bin)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.isOnlyLessons())
            reload();
    });
}

void DeletedModel::reload()
{
    m_loading(m_bin.records(), this, [this](const Result<QList<DeletedRecord>> &records) {
        if (!records) {
            Q_EMIT failed(records.error());
            return;
        }
        beginResetModel();
        m_records = *records;
        endResetModel();
        Q_EMIT loaded();
    });
}

int DeletedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_records.size()); }

int DeletedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DeletedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const DeletedRecord &record = m_records.at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == WordsColumn ? record.text : QString();
    if (role == SortRole && index.column() == WhenColumn)
        return record.deletedAt;
    if (role != Qt::DisplayRole)
        return {};

    switch (Column(index.column())) {
    case KindColumn:
        return deletedKindText(record);
    case CustomerColumn:
        return record.customerName;
    case WordsColumn:
        return deletedWords(record);
    case WhenColumn:
        return momentLabel(record.deletedAt);
    case WhoColumn:
        return record.by;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DeletedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case KindColumn:
        return tr("What");
    case CustomerColumn:
        return tr("Customer");
    case WordsColumn:
        return tr("Words");
    case WhenColumn:
        return tr("Deleted");
    case WhoColumn:
        return tr("By");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
