#include "widgets/contactsline.h"

#include "app/services.h"
#include "models/contacttext.h"

#include <QEvent>

namespace Pistis {

ContactsLine::ContactsLine(QWidget *parent)
    : QLabel(parent)
{
    show({});
}

void ContactsLine::setServices(Services &services)
{
    m_services = &services;
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customers.contains(m_customer))
            load();
    });
}

void ContactsLine::setCustomer(const QUuid &id)
{
    if (m_customer == id)
        return;
    m_customer = id;
    show({});
    load();
}

void ContactsLine::load()
{
    if (m_customer.isNull())
        return m_loading.forget();
    m_loading(m_services->customers.contacts(m_customer), this, [this](const Result<QList<Contact>> &contacts) {
        if (!contacts)
            return Q_EMIT failed(contacts.error());
        show(*contacts);
    });
}

void ContactsLine::show(const QList<Contact> &contacts)
{
    m_contacts = contacts;
    setText(contactLinks(contacts));
    setVisible(!contacts.isEmpty());
}

void ContactsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_contacts);
    QLabel::changeEvent(event);
}

} // namespace Pistis
