#include "core/loss.h"

namespace Pistis {

Loss lossOf(const Customer &customer)
{
    return { .day = customer.lostOn,
        .reason = customer.endReason,
        .competitor = customer.competitor,
        .words = customer.endNote,
        .firstWarning = customer.firstWarningOn };
}

Customer withLoss(Customer customer, const Loss &loss)
{
    customer.lostOn = loss.day;
    customer.endReason = loss.reason;
    customer.competitor = loss.competitor;
    customer.endNote = loss.words;
    customer.firstWarningOn = loss.firstWarning;
    return customer;
}

bool isBeforeLastContact(const Loss &loss, const CustomerSummary &summary)
{
    return loss.day.isValid() && summary.lastContact.isValid() && loss.day < summary.lastContact;
}

} // namespace Pistis
