#pragma once

#include "app/deliver.h"
#include "core/agenda.h"
#include "core/customerquery.h"
#include "core/customersummary.h"
#include "core/error.h"

#include <QAbstractListModel>
#include <QMap>

namespace Pistis {

class CustomerService;
class Store;

// The customers that a query names, read page by page; it reads again after every change that touches customers.
class CustomerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        ReasonRole,
        BucketRole,
        SectionRole,
        StateRole,
        CauseRole,
        BeyondLimitRole,
        PlaceRole
    };

    CustomerListModel(CustomerService &customers, Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setQuery(const CustomerQuery &query);
    const CustomerQuery &query() const { return m_query; }
    void reload();
    QModelIndex indexOf(const QUuid &id) const;
    std::optional<ListedMatter> matter(const QModelIndex &index) const; // for which the customer stands there

    // Customers that are marked stay so while the list shows others.
    void toggleMark(const QModelIndex &index);
    void clearMarks();
    const QList<QUuid> &marked() const { return m_marked; }

Q_SIGNALS:
    void loaded();
    void marksChanged();
    void failed(const Pistis::Error &error);

private:
    void noteSections(int firstRow);
    QString stateOf(const CustomerSummary &summary) const;
    QVariant placeOf(const CustomerSummary &summary) const; // what gives it its row; none where that is the name

    CustomerService &m_service;
    LatestDelivery m_loading;
    LatestDelivery m_growing;
    CustomerQuery m_query;
    QList<CustomerSummary> m_customers;
    QMap<int, Bucket> m_sections; // rows that a heading stands above: a view asks every row for its height
    QList<QUuid> m_marked;
    int m_wanted = 0; // rows to read anew, of the list that is shown or on its way
    bool m_complete = true;
    bool m_fetching = false;
};

} // namespace Pistis
