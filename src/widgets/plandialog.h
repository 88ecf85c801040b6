#pragma once

#include "core/businesshours.h"
#include "core/customersummary.h"
#include "widgets/daydialog.h"

namespace Pistis {

struct Services;

// Asks for the day of the next contact, and says what speaks against the day that is chosen.
class PlanDialog : public DayDialog
{
    Q_OBJECT

public:
    PlanDialog(Services &services, const QUuid &customer, const QDate &proposed, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameWindow();

    std::optional<CustomerSummary> m_summary; // nothing: not read, or not readable
    std::optional<BusinessHours> m_hours;
};

} // namespace Pistis
