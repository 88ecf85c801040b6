#pragma once

#include "app/deliver.h"
#include "core/customfield.h"
#include "core/error.h"

#include <QAbstractTableModel>

namespace Pistis {

class CustomFieldService;
class Store;

// The fields that a book defines for its customers; it reads again when they change.
class CustomFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, ChoicesColumn, ColumnCount };

    CustomFieldModel(const CustomFieldService &service, Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();
    const QList<CustomField> &fields() const { return m_fields; }

Q_SIGNALS:
    void loaded();
    void failed(const Pistis::Error &error);

private:
    const CustomFieldService &m_service;
    LatestDelivery m_loading;
    QList<CustomField> m_fields;
};

} // namespace Pistis
