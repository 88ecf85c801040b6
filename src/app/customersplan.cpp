#include "app/importplan.h"

#include "app/importparents.h"
#include "app/lineidentity.h"
#include "core/folds.h"
#include "core/greekfold.h"
#include "core/loss.h"
#include "core/tags.h"
#include "exchange/customerscsv.h"
#include "storage/contactrepository.h"
#include "storage/customerrepository.h"
#include "storage/identityrepository.h"
#include "storage/partyrepository.h"
#include "storage/tagrepository.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Persons or segments by folded name; a name that is not there becomes a new one.
    template <typename Party> class Parties
    {
    public:
        Parties(const QList<Party> &known, const NewId &newId)
            : m_newId(newId)
        {
            for (const Party &party : known) {
                if (!party.deleted)
                    m_ids.insert(greekFold(party.name), party.id);
            }
        }

        QUuid idOf(const QString &name)
        {
            if (name.isEmpty())
                return {};
            QUuid &id = m_ids[greekFold(name)];
            if (id.isNull()) {
                id = m_newId();
                m_fresh.append({ .id = id, .name = name });
            }
            return id;
        }

        const QList<Party> &fresh() const { return m_fresh; }

    private:
        const NewId &m_newId;
        QHash<QString, QUuid> m_ids;
        QList<Party> m_fresh;
    };

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

    QStringList newTags(const QStringList &known, const QStringList &more)
    {
        QSet<QString> keys;
        for (const QString &tag : known)
            keys.insert(greekFold(tag));
        QStringList fresh;
        for (const QString &tag : more) {
            if (!keys.contains(greekFold(tag)))
                fresh.append(tag);
        }
        return fresh;
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

    std::optional<Fault> faultIn(
        const Customer &after, const CustomerRow &row, const CustomersFile &file, const QDate &today)
    {
        if ((row.maxGapDays > 0 || row.cadenceDays > 0) && after.maxGapDays > 0 && after.maxGapDays < after.cadenceDays)
            return Fault { .file = file.fileName,
                .line = row.line,
                .column = row.maxGapDays > 0 ? file.limitColumn : file.rhythmColumn,
                .reason = Fault::Reason::BelowRhythm,
                .text = QString::number(after.maxGapDays) };
        return lossFault(after, row, file, today);
    }

    // What happened before a customer came with a file is not known, so that the silence counts from that day.
    Customer followedFrom(Customer customer, const QDate &today)
    {
        if (customer.firstContact < today)
            customer.followedFrom = today;
        return customer;
    }

    // With another reason goes what was told of the former one, such as the competitor of a customer who moved.
    Customer taken(
        const Customer &before, const CustomerRow &row, const QUuid &segment, const QUuid &owner, const QDate &today)
    {
        const Customer after = updated(before, row, segment, owner);
        const auto loss = cleaned(lossOf(after), after.firstContact, today);
        return loss && row.endReason != EndReason::None ? withLoss(after, *loss) : after;
    }

    IdentityTraits traitsOf(const CustomerRow &row)
    {
        return { .name = row.name, .place = row.region, .contacts = row.contacts };
    }

} // namespace

Result<ImportPlan> planCustomers(Database &database, const CustomersFile &file, const NewId &newId, QDate today)
{
    const auto persons = PartyRepository(database).persons();
    const auto segments = PartyRepository(database).segments();
    if (!persons)
        return persons.error();
    if (!segments)
        return segments.error();
    Parties<Person> owners(*persons, newId);
    Parties<Segment> groups(*segments, newId);
    ImportPlan plan { .report = { .faults = file.faults,
                          .notes = file.notes,
                          .unknownColumns = file.unknownColumns,
                          .freeColumns = file.freeColumns } };
    ImportParents parents(database, file, newId);
    QList<IdentityTraits> lines;
    for (const CustomerRow &row : file.rows)
        lines.append(traitsOf(row));
    auto known = IdentityRepository(database).identities(lines);
    if (!known)
        return known.error();
    Identities identities = *std::move(known);
    QSet<QUuid> met;
    for (const CustomerRow &row : file.rows) {
        const auto fault = [&](Fault::Reason reason) {
            return Fault { .file = file.fileName,
                .line = row.line,
                .column = file.nameColumn,
                .reason = reason,
                .text = placed(row.name, row.region) };
        };
        const IdentityMatch match = identities.find(traitsOf(row));
        if (const auto reason = faultOf(match)) {
            plan.report.faults.append(fault(*reason));
            continue;
        }
        const bool isKnown = match.isFound();
        const auto found = isKnown
            ? CustomerRepository(database).one(match.known.id)
            : Result<CustomerSummary>(CustomerSummary {
                .customer = { .id = parents.idOfNew(row.name), .name = row.name, .firstContact = today } });
        if (!found)
            return found.error();
        const Customer before = found->customer;
        if (met.contains(before.id)) {
            plan.report.faults.append(fault(Fault::Reason::DuplicateCustomer));
            continue;
        }
        met.insert(before.id);
        if (const auto told = faultIn(updated(before, row, {}, {}), row, file, today)) {
            plan.report.faults.append(*told);
            continue;
        }
        if (const auto note = noteOf(match, traitsOf(row), row.line))
            plan.report.notes.append(*note);
        if (isKnown) // a namesake elsewhere is then another one
            identities.note({ .name = row.name, .place = row.region }, before.id);
        const auto inside = parents.placed(before, row, plan);
        if (!inside)
            return inside.error();
        if (!*inside)
            continue;
        const Customer after = taken(**inside, row, groups.idOf(row.segment), owners.idOf(row.owner), today);
        const auto contacts
            = isKnown ? ContactRepository(database).ofCustomer(before.id) : Result<QList<Contact>>(QList<Contact>());
        if (!contacts)
            return contacts.error();
        const auto tags = isKnown && !row.tags.isEmpty() ? TagRepository(database).ofCustomer(before.id)
                                                         : Result<QStringList>(QStringList());
        if (!tags)
            return tags.error();
        const ImportPlan::Change change { .before = before,
            .after = after,
            .contacts = newContacts(*contacts, row.contacts),
            .tags = newTags(*tags, row.tags) };
        if (!isKnown)
            plan.customers.append(
                { .after = followedFrom(after, today), .contacts = change.contacts, .tags = change.tags });
        else if (after != before || !change.contacts.isEmpty() || !change.tags.isEmpty())
            plan.changes.append(change);
        else
            ++plan.report.unchanged;
    }
    parents.leaveOutOrphans(plan);
    plan.persons = owners.fresh();
    plan.segments = groups.fresh();
    plan.report.added = int(plan.customers.size());
    plan.report.updated = int(plan.changes.size());
    sortByLine(plan.report.faults);
    return plan;
}

} // namespace Pistis
