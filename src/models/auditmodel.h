#pragma once

#include "app/auditservice.h"
#include "app/deliver.h"
#include "core/audittrail.h"
#include "core/error.h"

#include <QAbstractTableModel>

namespace Pistis {

class Store;

// Every change of every field of a customer and of what belongs to it, or without one of the book and its segments; the
// last first.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, RecordColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    AuditModel(const AuditService &audit, Store &store, const QUuid &customer, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();
    const AuditEntry &entry(int row) const { return m_trail.entries.at(row); }
    bool canBringBack(int row, AuditService::Side side) const; // a value that can be set and is not the present one

Q_SIGNALS:
    void loaded();
    void failed(const Pistis::Error &error);

private:
    const AuditService &m_audit;
    QUuid m_customer;
    LatestDelivery m_loading;
    AuditTrail m_trail;
};

} // namespace Pistis
