#include "models/segmenttablemodel.h"

#include <QLocale>

namespace Pistis {

int SegmentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_segments.size());
}

int SegmentTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SegmentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};

    const Segment &segment = m_segments.at(index.row());
    const auto days = [role](int number, const QString &none) -> QVariant {
        if (role == Qt::EditRole)
            return number;
        return number == 0 ? none : tr("%n day(s)", nullptr, number);
    };
    switch (Column(index.column())) {
    case NameColumn:
        return segment.name;
    case CadenceColumn:
        return days(segment.cadenceDays, tr("as the book"));
    case LimitColumn:
        return days(segment.maxGapDays, segment.cadenceDays == 0 ? tr("as the book") : tr("twice the rhythm"));
    case CustomersColumn:
        return QLocale().toString(sizeOf(index.row()));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SegmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case NameColumn:
        return tr("Segment");
    case CadenceColumn:
        return tr("Rhythm");
    case LimitColumn:
        return tr("Limit of silence");
    case CustomersColumn:
        return tr("Customers");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags SegmentTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return !index.isValid() || index.column() == CustomersColumn ? usual : usual | Qt::ItemIsEditable;
}

bool SegmentTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() == CustomersColumn)
        return false;
    Segment &segment = m_segments[index.row()];
    if (index.column() == NameColumn)
        segment.name = value.toString().trimmed();
    else
        (index.column() == CadenceColumn ? segment.cadenceDays : segment.maxGapDays) = value.toInt();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

void SegmentTableModel::setSegments(const QList<Segment> &segments)
{
    beginResetModel();
    m_segments = segments;
    m_deleted.clear();
    endResetModel();
}

void SegmentTableModel::setSizes(const QHash<QUuid, int> &sizes)
{
    m_sizes = sizes;
    if (!m_segments.isEmpty()) // no more than that column: a cell that is being edited would lose what was typed
        Q_EMIT dataChanged(index(0, CustomersColumn), index(rowCount() - 1, CustomersColumn));
}

int SegmentTableModel::add()
{
    const int row = int(m_segments.size());
    beginInsertRows({}, row, row);
    m_segments.append(Segment());
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void SegmentTableModel::removeAt(int row)
{
    if (row < 0 || row >= m_segments.size())
        return;
    beginRemoveRows({}, row, row);
    Segment gone = m_segments.takeAt(row);
    if (!gone.id.isNull()) {
        gone.deleted = true;
        m_deleted.append(gone);
    }
    endRemoveRows();
    Q_EMIT edited();
}

void SegmentTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_segments.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace Pistis
