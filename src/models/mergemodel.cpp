#include "models/mergemodel.h"

#include "core/folds.h"
#include "models/audittext.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // What is empty yields to what is not, and the relation began with the earlier of two first contacts.
    bool otherIsBetter(const QString &field, const QJsonValue &kept, const QJsonValue &other)
    {
        if (kept.isUndefined() || other.isUndefined())
            return kept.isUndefined();
        return field == "customer.first_contact_on"_L1 && other.toString() < kept.toString();
    }

} // namespace

void MergeModel::setPreview(const MergePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_rows.clear();
    // Fields of one alone would look like a choice.
    const bool isPair = !preview.other.customer.id.isNull();
    const QJsonObject kept = isPair ? fieldsOf(preview.kept.customer) : QJsonObject();
    const QJsonObject other = isPair ? fieldsOf(preview.other.customer) : QJsonObject();
    QStringList fields = kept.keys() + other.keys();
    fields.removeDuplicates();
    fields.sort();
    if (fields.removeOne(u"customer.name"_s))
        fields.prepend(u"customer.name"_s);
    for (const QString &field : std::as_const(fields)) {
        const QJsonValue left = kept.value(field);
        const QJsonValue right = other.value(field);
        m_rows.append(
            { .field = field, .kept = left, .other = right, .takesOther = otherIsBetter(field, left, right) });
    }
    endResetModel();
}

Customer MergeModel::chosen() const
{
    QJsonObject fields;
    for (const Row &row : m_rows) {
        if (const QJsonValue value = row.takesOther ? row.other : row.kept; !value.isUndefined())
            fields.insert(row.field, value);
    }
    const QUuid id = m_preview.kept.customer.id;
    return foldCustomer(id, { createOp(id, fields) });
}

int MergeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int MergeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const Row &row = m_rows.at(index.row());
    const bool isOther = index.column() == OtherColumn;
    if (role == Qt::CheckStateRole && index.column() != FieldColumn && row.differs())
        return row.takesOther == isOther ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == FieldColumn)
        return auditField(row.field, m_preview.customFields);
    const QString value
        = auditValue(row.field, isOther ? row.other : row.kept, m_preview.names, m_preview.customFields);
    return role == Qt::DisplayRole ? value.simplified() : value;
}

bool MergeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool ticked = value.toInt() == Qt::Checked;
    m_rows[index.row()].takesOther = ticked == (index.column() == OtherColumn);
    Q_EMIT dataChanged(this->index(index.row(), KeptColumn), this->index(index.row(), OtherColumn));
    return true;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case FieldColumn:
        return tr("Field");
    case KeptColumn:
        if (m_preview.other.customer.id.isNull()) // nothing is counted yet
            return tr("This customer");
        return tr("This customer (%n contact(s))", nullptr, m_preview.kept.contactCount);
    case OtherColumn:
        if (m_preview.other.customer.id.isNull())
            return tr("The other one");
        return tr("The other one (%n contact(s))", nullptr, m_preview.other.contactCount);
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags MergeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != FieldColumn && m_rows.at(index.row()).differs()
        ? base | Qt::ItemIsUserCheckable
        : base;
}

} // namespace Pistis
