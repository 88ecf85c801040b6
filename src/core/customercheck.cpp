#include "core/customercheck.h"

#include "core/loss.h"
#include "core/textcheck.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<Customer> cleaned(Customer customer, const QDate &today)
{
    const auto name = cleanedLine(customer.name, u"customer.name"_s);
    const auto region = cleanedLine(customer.region, u"customer.region"_s);
    const auto note = cleanedText(customer.note, u"customer.note"_s);
    for (const auto &text : { name, region, note }) {
        if (!text)
            return text.error();
    }
    if (name->isEmpty())
        return Error { .kind = Error::Kind::Invalid, .subject = u"customer.name"_s };
    if (customer.maxGapDays > 0 && customer.maxGapDays < customer.cadenceDays)
        return Error { .kind = Error::Kind::Invalid, .subject = u"customer.max_gap_days"_s };
    for (const QString &value : std::as_const(customer.customFields)) {
        if (const auto line = cleanedLine(value, u"customer.field.text"_s); !line)
            return line.error();
    }
    const auto loss = cleaned(lossOf(customer), customer.firstContact, today);
    if (!loss)
        return loss.error();
    customer.name = *name;
    customer.region = *region;
    customer.note = *note;
    return withLoss(customer, *loss);
}

} // namespace Pistis
