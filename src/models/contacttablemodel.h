#pragma once

#include "core/contact.h"

#include <QAbstractTableModel>

namespace Pistis {

// The contacts of one customer in a form; label and value can be changed in place.
class ContactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, LabelColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void setContacts(const QList<Contact> &contacts);
    const QList<Contact> &contacts() const { return m_contacts; }
    void append(const Contact &contact);
    void removeAt(int row);
    void retranslate();

private:
    QList<Contact> m_contacts;
};

} // namespace Pistis
