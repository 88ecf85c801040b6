#include "models/auditmodel.h"

#include "app/auditservice.h"
#include "app/store.h"
#include "models/audittext.h"
#include "models/recordlabels.h"
#include "models/sortrole.h"

namespace Pistis {

AuditModel::AuditModel(const AuditService &audit, Store &store, const QUuid &customer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_audit(audit)
    , m_customer(customer)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool isOfBook = changes.book || !changes.segments.isEmpty() || !changes.persons.isEmpty();
        if (m_customer.isNull() ? isOfBook : changes.customers.contains(m_customer))
            reload();
    });
}

void AuditModel::reload()
{
    m_loading(m_customer.isNull() ? m_audit.ofBook() : m_audit.ofCustomer(m_customer), this,
        [this](const Result<AuditTrail> &trail) {
            if (!trail) {
                Q_EMIT failed(trail.error());
                return;
            }
            beginResetModel();
            m_trail = *trail;
            endResetModel();
            Q_EMIT loaded();
        });
}

bool AuditModel::canBringBack(int row, AuditService::Side side) const
{
    const AuditEntry &one = entry(row);
    const bool isBefore = side == AuditService::Side::Before;
    if (isBefore && one.isMade)
        return false;
    const QJsonValue &value = isBefore ? one.before : one.after;
    return m_trail.presentValue(one) != value && canBeBroughtBack(one.kind, one.field);
}

int AuditModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_trail.entries.size()); }

int AuditModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const AuditEntry &one = m_trail.entries.at(index.row());
    if (role == SortRole && index.column() == WhenColumn)
        return one.at;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};

    const auto shown = [role](const QString &text) { return role == Qt::DisplayRole ? text.simplified() : text; };
    switch (Column(index.column())) {
    case WhenColumn:
        return momentLabel(one.at);
    case WhoColumn:
        return m_trail.names.value(one.author, one.author);
    case RecordColumn:
        return auditRecord(one, m_trail);
    case FieldColumn:
        return auditField(one.field, m_trail.customFields);
    case BeforeColumn:
        return shown(auditValue(one, one.before, m_trail));
    case AfterColumn:
        return shown(auditValue(one, one.after, m_trail));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case RecordColumn:
        return tr("What");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
