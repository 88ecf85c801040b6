#include "widgets/plandialog.h"

#include "app/services.h"
#include "models/planningtext.h"

namespace Pistis {

PlanDialog::PlanDialog(Services &services, const QUuid &customer, const QDate &proposed, QWidget *parent)
    : DayDialog(
        Purpose::NextContact, proposed,
        [&services, customer](const QDate &day) { return services.visits.plan(customer, day); }, parent)
{
    setNote([this, &services](
                const QDate &day) { return planningText(day, m_summary, m_hours, services.store.clock().today()); });
    deliver(services.customers.customer(customer), this, [this](const Result<CustomerSummary> &found) {
        m_summary = found ? *found : CustomerSummary();
        if (found)
            setWindowTitle(tr("Next contact: %1").arg(found->customer.name));
        showNote();
    });
    deliver(services.book.rules(), this, [this](const Result<BookRules> &found) {
        m_hours = found ? found->settings.hours : BusinessHours();
        showNote();
    });
}

} // namespace Pistis
