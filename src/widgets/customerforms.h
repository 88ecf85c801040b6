#pragma once

#include "core/customer.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace Pistis {

struct Error;
struct Services;

// Opens the forms about the customer in view.
class CustomerForms : public QObject
{
    Q_OBJECT

public:
    CustomerForms(Services &services, QWidget *parent); // the forms stand before its window

    void setCustomer(const Customer &customer) { m_customer = customer; }

public Q_SLOTS:
    void edit();
    void editTags(const QStringList &tags);
    void remove();
    void logVisit();
    void logVisitOf(const QUuid &id);
    void addRequest();
    void addPromise();
    void addTask();

Q_SIGNALS:
    void held(const QUuid &customer); // a contact, and COMMIT has returned
    void added(const QUuid &customer, const QUuid &record); // to the history
    void removed(const QString &name); // the customer, and COMMIT has returned
    void failed(const Pistis::Error &error);

private:
    void logVisitWith(const Customer &customer);

    Services &m_services;
    QWidget &m_parent;
    Customer m_customer;
};

} // namespace Pistis
