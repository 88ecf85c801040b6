#pragma once

#include "app/deliver.h"
#include "core/contact.h"
#include "core/error.h"

#include <QLabel>
#include <QList>
#include <QUuid>

namespace Pistis {

struct Services;

// How a customer is reached: numbers that are called, addresses that are written to.
class ContactsLine : public QLabel
{
    Q_OBJECT

public:
    explicit ContactsLine(QWidget *parent = nullptr);

    void setServices(Services &services);
    void setCustomer(const QUuid &id);

Q_SIGNALS:
    void failed(const Pistis::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void show(const QList<Contact> &contacts);

    Services *m_services = nullptr;
    LatestDelivery m_loading;
    QUuid m_customer;
    QList<Contact> m_contacts;
};

} // namespace Pistis
