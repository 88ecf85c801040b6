#pragma once

#include "app/deliver.h"
#include "app/nextactionservice.h"
#include "core/error.h"

#include <QAbstractTableModel>

namespace Pistis {

class Store;

// The suggestions that were dismissed within a week, newest first, with their reasons.
class DismissedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, CustomerColumn, AboutColumn, ReasonColumn, ColumnCount };

    explicit DismissedModel(Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setWeek(const QDate &monday);
    const DismissedAction &entry(int row) const { return m_entries.at(row); }

Q_SIGNALS:
    void loaded();
    void failed(const Pistis::Error &error);

private:
    void reload();

    NextActionService m_service;
    Store &m_store;
    LatestDelivery m_loading;
    QDate m_monday;
    QList<DismissedAction> m_entries;
};

} // namespace Pistis
