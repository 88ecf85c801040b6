#include "models/removalmodel.h"

#include "models/removaltext.h"

namespace Pistis {

int RemovalModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_removals.size()); }

int RemovalModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RemovalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RemovalRow &removal = m_removals.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == TextColumn)
        return removal.kept ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == TextColumn)
        return removal.text;
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};

    switch (Column(index.column())) {
    case TextColumn:
        return removal.text;
    case ReasonColumn:
        return removalReason(removal.rule);
    case LineColumn:
        return removal.line;
    case FileColumn:
        return removal.isGreek ? tr("Greek") : tr("English");
    case ColumnCount:
        break;
    }
    return {};
}

bool RemovalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != TextColumn)
        return false;
    m_removals[index.row()].kept = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    return true;
}

QVariant RemovalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TextColumn:
        return tr("Keep this line");
    case ReasonColumn:
        return tr("Why it would be removed");
    case LineColumn:
        return tr("Line");
    case FileColumn:
        return tr("Text");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags RemovalModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.column() == TextColumn ? base | Qt::ItemIsUserCheckable : base;
}

void RemovalModel::setRemovals(const QList<RemovalRow> &removals)
{
    beginResetModel();
    m_removals = removals;
    endResetModel();
}

QList<int> RemovalModel::keptLines(bool greek) const
{
    QList<int> lines;
    for (const RemovalRow &removal : m_removals) {
        if (removal.kept && removal.isGreek == greek)
            lines.append(removal.line);
    }
    return lines;
}

} // namespace Pistis
