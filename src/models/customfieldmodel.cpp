#include "models/customfieldmodel.h"

#include "app/customfieldservice.h"
#include "app/store.h"
#include "models/customfieldtext.h"

using namespace Qt::StringLiterals;

namespace Pistis {

CustomFieldModel::CustomFieldModel(const CustomFieldService &service, Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customFields)
            reload();
    });
}

void CustomFieldModel::reload()
{
    m_loading(m_service.fields(), this, [this](const Result<QList<CustomField>> &fields) {
        if (!fields) {
            Q_EMIT failed(fields.error());
            return;
        }
        beginResetModel();
        m_fields = *fields;
        endResetModel();
        Q_EMIT loaded();
    });
}

int CustomFieldModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_fields.size()); }

int CustomFieldModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CustomFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};

    const CustomField &field = m_fields.at(index.row());
    switch (Column(index.column())) {
    case NameColumn:
        return field.name;
    case TypeColumn:
        return typeLabel(field.type);
    case ChoicesColumn:
        return field.type == FieldType::Choice ? field.choices.join(u", "_s) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CustomFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};

    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case ChoicesColumn:
        return tr("Values");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Pistis
