#include "models/faultmodel.h"

#include "models/faulttext.h"
#include "models/sortrole.h"

#include <QLocale>

namespace Pistis {

int FaultModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_faults.size()); }

int FaultModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fault &fault = m_faults.at(index.row());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return faultText(fault);
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole && index.column() == LineColumn)
        return fault.line;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == ReasonColumn)
        return faultReason(fault);
    return fault.line > 0 ? QLocale().toString(fault.line) : QString();
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == LineColumn ? tr("Line") : tr("What is wrong");
}

void FaultModel::setFaults(const QList<Fault> &faults)
{
    beginResetModel();
    m_faults = faults;
    endResetModel();
}

} // namespace Pistis
