#include "models/removedlinesmodel.h"

#include "models/cleaningtext.h"

namespace Pistis {

int RemovedLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RemovedLinesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RemovedLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RemovedEntry &entry = m_entries.at(index.row());
    if (role == Qt::ToolTipRole && (index.column() == TextColumn || index.column() == ReasonColumn))
        return index.data();
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};

    switch (Column(index.column())) {
    case TextColumn:
        return entry.text;
    case ReasonColumn:
        return removalReason(entry.rule);
    case SideColumn:
        return entry.language == LessonLanguage::Greek ? tr("Greek") : tr("English");
    case LineColumn:
        return entry.line;
    case StateColumn:
        return entry.isRestored ? tr("brought back") : tr("removed");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RemovedLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TextColumn:
        return tr("Line of the text");
    case ReasonColumn:
        return tr("Why");
    case SideColumn:
        return tr("Text");
    case LineColumn:
        return tr("Line");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

void RemovedLinesModel::setEntries(const QList<RemovedEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void RemovedLinesModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { Qt::DisplayRole, Qt::ToolTipRole });
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace Pistis
