#include "models/dismissedmodel.h"

#include "app/store.h"
#include "models/labels.h"
#include "models/nextactiontext.h"
#include "models/sortrole.h"

namespace Pistis {

DismissedModel::DismissedModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(store)
    , m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.isOnlyLessons())
            reload();
    });
}

void DismissedModel::setWeek(const QDate &monday)
{
    m_monday = monday;
    reload();
}

void DismissedModel::reload()
{
    m_loading(
        m_service.dismissed(m_monday, m_monday.addDays(6)), this, [this](const Result<QList<DismissedAction>> &found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            beginResetModel();
            m_entries = *found;
            endResetModel();
            Q_EMIT loaded();
        });
}

int DismissedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int DismissedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DismissedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const DismissedAction &entry = m_entries.at(index.row());
    if (role == SortRole && index.column() == DayColumn)
        return entry.dismissal.madeOn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};

    switch (Column(index.column())) {
    case DayColumn:
        return role == Qt::ToolTipRole ? dateLabel(entry.dismissal.madeOn)
                                       : dayLabel(entry.dismissal.madeOn, m_store.clock().today());
    case CustomerColumn:
        return entry.action.name;
    case AboutColumn:
        return aboutText(entry.action);
    case ReasonColumn:
        return entry.dismissal.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DismissedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case DayColumn:
        return tr("Dismissed");
    case CustomerColumn:
        return tr("Customer");
    case AboutColumn:
        return tr("Suggestion");
    case ReasonColumn:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
