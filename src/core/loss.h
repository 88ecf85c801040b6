#pragma once

#include "core/customersummary.h"

namespace Pistis {

// When, why and to whom a customer was lost.
struct Loss
{
    QDate day {};
    EndReason reason = EndReason::Lost;
    QString competitor {};
    QString words {};
    QDate firstWarning {}; // when it was first felt; invalid when nobody noted it

    friend bool operator==(const Loss &, const Loss &) = default;
};

Loss lossOf(const Customer &customer);
Customer withLoss(Customer customer, const Loss &loss);

// Whether a held contact is later than the loss, so that one of the two days may be wrong.
bool isBeforeLastContact(const Loss &loss, const CustomerSummary &summary);

} // namespace Pistis
