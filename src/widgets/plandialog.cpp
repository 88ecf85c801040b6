#include "widgets/plandialog.h"

#include "app/services.h"
#include "models/planningtext.h"

#include <QEvent>

namespace Pistis {

PlanDialog::PlanDialog(Services &services, const QUuid &customer, const QDate &proposed, QWidget *parent)
    : DayDialog(
        Purpose::NextContact, proposed,
        [&services, customer](const QDate &day) { return services.visits.plan(customer, day); }, parent)
{
    setNote([this, &services](const QDate &day) {
        return m_summary && m_hours ? planningText(day, *m_summary, *m_hours, services.store.clock().today())
                                    : QString();
    });
    deliver(services.customers.customer(customer), this, [this](const Result<CustomerSummary> &found) {
        if (!found)
            return showError(found.error());
        m_summary = *found;
        nameWindow();
        showNote();
    });
    deliver(services.customers.hours(customer), this, [this](const Result<BusinessHours> &found) {
        if (!found)
            return showError(found.error());
        m_hours = *found;
        showNote();
    });
}

void PlanDialog::nameWindow()
{
    if (m_summary)
        setWindowTitle(tr("Next contact: %1").arg(m_summary->customer.name));
}

void PlanDialog::changeEvent(QEvent *event)
{
    DayDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameWindow();
}

} // namespace Pistis
