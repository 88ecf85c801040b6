#include "core/loss.h"

#include "core/textcheck.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Loss lossOf(const Customer &customer)
{
    return { .day = customer.lostOn,
        .reason = customer.endReason,
        .competitor = customer.competitor,
        .words = customer.endNote,
        .firstWarning = customer.firstWarningOn };
}

Result<Loss> cleaned(const Loss &loss, const QDate &firstContact, const QDate &today)
{
    if (!loss.day.isValid())
        return Loss { .reason = EndReason::None };
    if (loss.day > today)
        return invalid(u"loss.future"_s);
    if (firstContact.isValid() && loss.day < firstContact)
        return invalid(u"customer.lost_on"_s);
    if (loss.firstWarning.isValid() && loss.firstWarning > loss.day)
        return invalid(u"loss.first_warning"_s);
    if (loss.firstWarning.isValid() && firstContact.isValid() && loss.firstWarning < firstContact)
        return invalid(u"customer.first_warning_on"_s);
    const auto competitor = cleanedLine(loss.competitor, u"customer.competitor"_s);
    const auto words = cleanedText(loss.words, u"customer.end_note"_s);
    if (!competitor || !words)
        return competitor ? words.error() : competitor.error();
    Loss stored = loss;
    stored.competitor = loss.reason == EndReason::Lost ? *competitor : QString();
    stored.words = *words;
    return stored;
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
