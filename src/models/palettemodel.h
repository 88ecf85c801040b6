#pragma once

#include "app/deliver.h"
#include "core/customersummary.h"
#include "core/error.h"
#include "models/palettecommand.h"

#include <QAbstractTableModel>

namespace Pistis {

class CustomerService;
class Store;

// What some letters may mean: actions, those used last first, and below them customers.
class PaletteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, DetailColumn, ColumnCount };

    PaletteModel(const CustomerService &customers, const Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // recent: names of actions (objectName), the last used first.
    void setCommands(const QList<PaletteCommand> &commands, const QStringList &recent);
    void setText(const QString &text);
    const QString &text() const { return m_text; }

    QAction *action(const QModelIndex &index) const; // null in a customer's row
    QUuid customer(const QModelIndex &index) const; // null in an action's row

Q_SIGNALS:
    void found(); // the rows answer the text
    void failed(const Pistis::Error &error);

private:
    void takeCustomers(const QList<CustomerSummary> &customers);
    void filterCommands();
    QString detail(const QAction &action) const;
    QString spoken(const QString &name, const QModelIndex &index) const;

    const CustomerService &m_service;
    const Store &m_store;
    LatestDelivery m_searching;
    QString m_text;
    QList<PaletteCommand> m_all; // recent ones first
    QList<PaletteCommand> m_commands;
    QList<CustomerSummary> m_customers;
};

} // namespace Pistis
