#include "models/contacttablemodel.h"

#include "models/contacttext.h"

namespace Pistis {

int ContactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_contacts.size());
}

int ContactTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ContactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contact &contact = m_contacts.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case KindColumn:
        return kindLabel(contact.kind);
    case LabelColumn:
        return labelText(contact.label);
    default: {
        QString line = contact.value;
        return line.replace(u'\n', QStringLiteral(", "));
    }
    }
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == KindColumn ? tr("Kind") : section == LabelColumn ? tr("Label") : tr("Number or address");
}

Qt::ItemFlags ContactTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return !index.isValid() || index.column() == KindColumn ? usual : usual | Qt::ItemIsEditable;
}

bool ContactTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() == KindColumn)
        return false;
    const QString text = value.toString().trimmed();
    if (data(index, Qt::EditRole).toString() == text) // an address of several lines keeps them
        return true;
    if (index.column() == ValueColumn && text.isEmpty())
        return false;
    Contact &contact = m_contacts[index.row()];
    if (index.column() == LabelColumn)
        contact.label = labelWord(text);
    else
        contact.value = text;
    Q_EMIT dataChanged(index, index);
    return true;
}

void ContactTableModel::setContacts(const QList<Contact> &contacts)
{
    beginResetModel();
    m_contacts = contacts;
    endResetModel();
}

void ContactTableModel::append(const Contact &contact)
{
    const int row = int(m_contacts.size());
    beginInsertRows({}, row, row);
    m_contacts.append(contact);
    endInsertRows();
}

void ContactTableModel::removeAt(int row)
{
    if (row < 0 || row >= m_contacts.size())
        return;
    beginRemoveRows({}, row, row);
    m_contacts.removeAt(row);
    endRemoveRows();
}

void ContactTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_contacts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace Pistis
