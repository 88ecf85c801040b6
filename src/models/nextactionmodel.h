#pragma once

#include "app/deliver.h"
#include "app/nextactionservice.h"
#include "core/error.h"

#include <QAbstractListModel>

namespace Pistis {

class Store;

// What to do next, the most urgent first. It reads again after every change, and more of the queue as it is scrolled.
class NextActionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ActionRole = Qt::UserRole, BecauseRole, OtherwiseRole, StateRole, UrgencyRole };

    explicit NextActionModel(Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setQuery(const CustomerQuery &query);
    void rest(); // reads no more until the next query
    const NextAction &action(int row) const { return m_actions.at(row); }
    int rowLike(const NextAction &action) const; // of the same cause; -1

Q_SIGNALS:
    void loaded();
    void failed(const Pistis::Error &error);

private:
    void reload();
    void take(QList<NextAction> actions);

    NextActionService m_service;
    LatestDelivery m_loading;
    CustomerQuery m_query;
    QList<NextAction> m_actions;
    bool m_complete = true;
    bool m_rests = true;
};

} // namespace Pistis
