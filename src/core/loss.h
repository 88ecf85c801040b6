#pragma once

#include "core/customersummary.h"
#include "core/result.h"

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
// As it is stored, or Error::Invalid with the field at fault, such as a day still to come. Without its day nothing is
// left of it, and a competitor only where the customer was lost to one.
Result<Loss> cleaned(const Loss &loss, const QDate &firstContact, const QDate &today);
Customer withLoss(Customer customer, const Loss &loss);

// Whether a held contact is later than the loss, so that one of the two days may be wrong.
bool isBeforeLastContact(const Loss &loss, const CustomerSummary &summary);

} // namespace Pistis
