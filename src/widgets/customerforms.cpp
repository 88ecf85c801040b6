#include "widgets/customerforms.h"

#include "app/deliver.h"
#include "app/services.h"
#include "widgets/customerdialog.h"
#include "widgets/logvisitdialog.h"
#include "widgets/opendialog.h"
#include "widgets/promisedialog.h"
#include "widgets/requestdialog.h"
#include "widgets/tagsdialog.h"
#include "widgets/taskdialog.h"

namespace Pistis {

CustomerForms::CustomerForms(Services &services, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_parent(*parent)
{
}

void CustomerForms::edit()
{
    if (!m_customer.id.isNull())
        openDialog(new CustomerDialog(m_services, m_customer, m_parent.window()));
}

void CustomerForms::editTags(const QStringList &tags)
{
    if (!m_customer.id.isNull())
        openDialog(new TagsDialog(m_services.store, m_customer.id, tags, m_parent.window()));
}

void CustomerForms::remove()
{
    if (m_customer.id.isNull())
        return;
    deliver(m_services.customers.remove(m_customer.id), this, [this, name = m_customer.name](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        Q_EMIT removed(name);
    });
}

void CustomerForms::logVisit() { logVisitWith(m_customer); }

void CustomerForms::logVisitOf(const QUuid &id)
{
    deliver(m_services.customers.customer(id), this, [this](const Result<CustomerSummary> &found) {
        if (!found)
            return Q_EMIT failed(found.error());
        logVisitWith(found->customer);
    });
}

void CustomerForms::logVisitWith(const Customer &customer)
{
    auto *dialog = new LogVisitDialog(m_services, m_parent.window());
    dialog->setCustomer(customer.id, customer.name);
    connect(dialog, &LogVisitDialog::held, this, &CustomerForms::held);
    openDialog(dialog);
}

void CustomerForms::addRequest()
{
    auto *dialog = new RequestDialog(m_services, m_parent.window());
    dialog->setCustomer(m_customer.id, m_customer.name);
    connect(dialog, &RequestDialog::added, this, &CustomerForms::added);
    openDialog(dialog);
}

void CustomerForms::addPromise()
{
    auto *dialog = new PromiseDialog(m_services, m_parent.window());
    dialog->setCustomer(m_customer.id, m_customer.name);
    connect(dialog, &PromiseDialog::added, this, &CustomerForms::added);
    openDialog(dialog);
}

void CustomerForms::addTask()
{
    auto *dialog = new TaskDialog(m_services, m_parent.window());
    dialog->setCustomer(m_customer.id, m_customer.name);
    connect(dialog, &TaskDialog::added, this, &CustomerForms::added);
    openDialog(dialog);
}

} // namespace Pistis
