#include "widgets/plandialog.h"

#include "app/services.h"
#include "models/planningtext.h"

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
        setWindowTitle(tr("Next contact: %1").arg(found->customer.name));
        showNote();
    });
    deliver(services.book.rules(), this, [this](const Result<BookRules> &found) {
        if (!found)
            return showError(found.error());
        m_hours = found->settings.hours;
        showNote();
    });
}

} // namespace Pistis
