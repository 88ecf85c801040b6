#pragma once

#include "app/deliver.h"
#include "core/error.h"
#include "models/timelineentry.h"

#include <QAbstractTableModel>

namespace Pistis {

class CustomerService;
struct CustomerRecords;
class Store;

// Visits, requests, promises and tasks of one customer, newest first.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, KindColumn, TextColumn, StateColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, EntryKindRole, IsPlannedRole, FileCountRole };
    enum class Shown { All, Open, Visits, Requests, Promises, Tasks };
    enum EntryKind { VisitEntry, RequestEntry, PromiseEntry, TaskEntry };

    TimelineModel(CustomerService &customers, Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setCustomer(const QUuid &customer);
    void setShown(Shown shown);
    bool hides(const QUuid &record) const; // what is not shown now
    void reload();
    const TimelineEntry &entry(int row) const { return m_entries.at(row); }

    // The same history for paper: the last day first, and the words of an entry.
    static QList<TimelineEntry> entriesIn(const CustomerRecords &records);
    static QString kindText(const TimelineEntry &entry);
    static QString bodyText(const TimelineEntry &entry);
    static QString stateText(const TimelineEntry &entry, const QDate &today);

Q_SIGNALS:
    void failed(const Pistis::Error &error);

private:
    void take(const QList<TimelineEntry> &entries);
    bool shows(const TimelineEntry &entry) const;
    QString dayText(const TimelineEntry &entry) const;

    CustomerService &m_customers;
    Store &m_store;
    LatestDelivery m_loading;
    QUuid m_customer;
    Shown m_shown = Shown::All;
    QList<TimelineEntry> m_all;
    QList<TimelineEntry> m_entries; // of these, those that are shown
};

} // namespace Pistis
