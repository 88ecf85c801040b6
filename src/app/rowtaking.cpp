#include "app/rowtaking.h"

#include "core/folds.h"
#include "core/loss.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // What the file tells goes over what was known; what it leaves empty stays.
    Customer updated(Customer customer, const CustomerRow &row, const QUuid &segment, const QUuid &owner)
    {
        if (row.firstContact.isValid())
            customer.firstContact = row.firstContact;
        if (!row.region.isEmpty())
            customer.region = row.region;
        if (!row.note.isEmpty())
            customer.note = row.note;
        customer.kind = row.kind.value_or(customer.kind);
        customer.stage = row.stage.value_or(customer.stage);
        if (row.cadenceDays > 0)
            customer.cadenceDays = row.cadenceDays;
        if (row.maxGapDays > 0)
            customer.maxGapDays = row.maxGapDays;
        customer.rating = row.rating.value_or(customer.rating);
        for (auto field = row.customFields.cbegin(); field != row.customFields.cend(); ++field)
            customer.setCustomField(field.key(), field.value());
        if (!row.competitor.isEmpty())
            customer.competitor = row.competitor;
        if (!row.endNote.isEmpty())
            customer.endNote = row.endNote;
        if (row.lostOn.isValid())
            customer.lostOn = row.lostOn;
        if (row.endReason != EndReason::None)
            customer.endReason = row.endReason;
        else if (row.lostOn.isValid() && customer.endReason == EndReason::None)
            customer.endReason = EndReason::Lost;
        if (row.firstWarningOn.isValid())
            customer.firstWarningOn = row.firstWarningOn;
        if (!segment.isNull())
            customer.segment = segment;
        if (!owner.isNull())
            customer.owner = owner;
        return customer;
    }

    // What the file tells of a loss and the book could not store as it stands.
    std::optional<Fault> lossFault(
        const Customer &after, const CustomerRow &row, const CustomersFile &file, const QDate &today)
    {
        const auto fault = [&](int column, Fault::Reason reason, const QString &text) {
            return Fault { .file = file.fileName, .line = row.line, .column = column, .reason = reason, .text = text };
        };
        const bool tells = row.firstContact.isValid() || row.lostOn.isValid() || row.firstWarningOn.isValid()
            || !row.competitor.isEmpty() || !row.endNote.isEmpty();
        if (!tells)
            return {};
        const auto stored = cleaned(lossOf(after), after.firstContact, today);
        const QString lost = dayText(after.lostOn);
        const QString warning = dayText(after.firstWarningOn);
        const int warningColumn = row.firstWarningOn.isValid() ? file.warningColumn : file.nameColumn;
        if (!stored && stored.error().subject == "customer.first_warning_on"_L1)
            return fault(warningColumn, Fault::Reason::BeforeFirstContact, warning);
        if (!stored && stored.error().subject == "loss.first_warning"_L1)
            return fault(warningColumn, Fault::Reason::WarningAfterLoss, warning);
        if (!stored)
            return fault(row.lostOn.isValid() ? file.lostColumn : file.nameColumn,
                stored.error().subject == "loss.future"_L1 ? Fault::Reason::DateInFuture
                                                           : Fault::Reason::BeforeFirstContact,
                lost);
        const bool isLost = stored->day.isValid();
        if (!row.competitor.isEmpty() && stored->competitor.isEmpty())
            return fault(file.competitorColumn,
                isLost ? Fault::Reason::CompetitorWithoutLoss : Fault::Reason::LossWithoutDay, row.competitor);
        if (!row.endNote.isEmpty() && !isLost)
            return fault(file.endNoteColumn, Fault::Reason::LossWithoutDay, row.endNote);
        if (row.firstWarningOn.isValid() && !isLost)
            return fault(file.warningColumn, Fault::Reason::LossWithoutDay, warning);
        return {};
    }

} // namespace

std::optional<Fault> faultIn(
    const Customer &before, const CustomerRow &row, const CustomersFile &file, const QDate &today)
{
    const Customer after = updated(before, row, {}, {});
    if ((row.maxGapDays > 0 || row.cadenceDays > 0) && after.maxGapDays > 0 && after.maxGapDays < after.cadenceDays)
        return Fault { .file = file.fileName,
            .line = row.line,
            .column = row.maxGapDays > 0 ? file.limitColumn : file.rhythmColumn,
            .reason = Fault::Reason::BelowRhythm,
            .text = QString::number(after.maxGapDays) };
    return lossFault(after, row, file, today);
}

Customer taken(
    const Customer &before, const CustomerRow &row, const QUuid &segment, const QUuid &owner, const QDate &today)
{
    const Customer after = updated(before, row, segment, owner);
    const auto loss = cleaned(lossOf(after), after.firstContact, today);
    return loss && row.endReason != EndReason::None ? withLoss(after, *loss) : after;
}

} // namespace Pistis
