#include "app/importplan.h"

#include "app/lineidentity.h"
#include "core/folds.h"
#include "core/provenance.h"
#include "exchange/vcardreader.h"
#include "exchange/vcardwriter.h"
#include "storage/contactrepository.h"
#include "storage/customerrepository.h"
#include "storage/identityrepository.h"
#include "storage/provenancerepository.h"

#include <algorithm>

namespace Pistis {

namespace {

    IdentityTraits traitsOf(const ContactCard &card)
    {
        return { .name = card.name, .place = card.place, .contacts = card.contacts };
    }

    // Finds the customer of a card, in the book and among those that cards before it have brought.
    class CardOwners
    {
    public:
        CardOwners(Database &database, Identities identities)
            : m_database(database)
            , m_identities(std::move(identities))
        {
        }

        Result<IdentityMatch> ownerOf(const ContactCard &card) const
        {
            const auto known = byUid(card.uid);
            if (!known)
                return known.error();
            if (known->isNull())
                return m_identities.find(traitsOf(card));
            return IdentityMatch { .outcome = IdentityMatch::Outcome::Name,
                .known = { .id = *known, .name = card.name } };
        }

        void note(const ContactCard &card, const QUuid &id)
        {
            if (!card.uid.isEmpty())
                m_uids.insert(card.uid, id);
            m_identities.note(traitsOf(card), id);
        }

    private:
        Result<QUuid> byUid(const QString &uid) const
        {
            if (uid.isEmpty())
                return QUuid();
            if (const QUuid fresh = m_uids.value(uid); !fresh.isNull())
                return fresh;
            const auto imported = ProvenanceRepository(m_database).customersOf(uid);
            if (!imported)
                return imported.error();
            if (!imported->isEmpty())
                return imported->constFirst();
            const auto own = CustomerRepository(m_database).one(QUuid::fromString(uid));
            if (own && !own->customer.deleted)
                return own->customer.id;
            return !own && own.error().kind != Error::Kind::NotFound ? Result<QUuid>(own.error()) : QUuid();
        }

        Database &m_database;
        Identities m_identities;
        QHash<QString, QUuid> m_uids;
    };

    // Whether the card is what we would write of the customer: then it holds nothing that is new.
    bool isOurs(const ContactCard &card, const ImportPlan::Change &change, const QList<Contact> &known,
        const Provenance &provenance)
    {
        const Customer &customer = change.before;
        const ContactCard now { .uid = provenance.uid.isEmpty() ? idText(customer.id) : provenance.uid,
            .name = customer.name,
            .kind = customer.kind,
            .place = customer.region,
            .note = customer.note,
            .contacts = known };
        if (now.uid != card.uid)
            return false;
        const ContactCard merged = mergedCard(now, keptCard(provenance.card));
        for (const CardVersion version : { CardVersion::V3, CardVersion::V4 }) {
            const QList<ContactCard> written = readCards(QString::fromUtf8(cardBytes(merged, version)), {}).cards;
            if (written.size() == 1 && keptText(written.constFirst()) == keptText(card))
                return true;
        }
        return false;
    }

    // What a card adds to a customer: name, place and note only where nobody has changed them since the card before.
    void update(ImportPlan::Change &change, const ContactCard &card, const Provenance &provenance)
    {
        const ContactCard kept = keptCard(provenance.card);
        const bool isKnown = !provenance.card.isEmpty();
        Customer &customer = change.after;
        if (isKnown && kept.name == customer.name)
            customer.name = card.name;
        const bool isFree = customer.region.isEmpty() ? kept.place != card.place : kept.place == customer.region;
        if (!card.place.isEmpty() && (isKnown ? isFree : customer.region.isEmpty()))
            customer.region = card.place;
        if (!card.note.isEmpty() && (customer.note.isEmpty() || (isKnown && kept.note == customer.note)))
            customer.note = card.note;
        change.fieldsBefore = fieldsOf(provenance);
        change.fieldsAfter
            = fieldsOf(Provenance { .uid = card.uid.isEmpty() ? provenance.uid : card.uid, .card = keptText(card) });
    }

    // A card that bears the id of a merged customer is that one's own.
    Result<ProvenanceRepository::Kept> keptOf(Database &database, const QUuid &customer, const QString &uid)
    {
        const auto kept = ProvenanceRepository(database).kept(customer, uid);
        const QUuid named = QUuid::fromString(uid);
        if (!kept || named.isNull() || named == customer || kept->provenance.uid == uid)
            return kept;
        const auto own = CustomerRepository(database).one(named);
        if (!own)
            return own.error().kind == Error::Kind::NotFound ? kept : own.error();
        if (own->customer.id == customer)
            return ProvenanceRepository::Kept { .record = named };
        return kept;
    }

} // namespace

Result<ImportPlan> planCards(Database &database, const CardsFile &file, const NewId &newId, QDate today)
{
    ImportPlan plan { .report = { .faults = file.faults } };
    QList<IdentityTraits> lines;
    for (const ContactCard &card : file.cards)
        lines.append(traitsOf(card));
    auto identities = IdentityRepository(database).identities(lines);
    if (!identities)
        return identities.error();
    CardOwners owners(database, *std::move(identities));
    QHash<QUuid, qsizetype> fresh; // where a customer stands among the new ones
    QHash<QUuid, qsizetype> changed;
    for (const ContactCard &card : file.cards) {
        const auto match = owners.ownerOf(card);
        if (!match)
            return match.error();
        if (const auto reason = faultOf(*match)) {
            plan.report.faults.append(
                { .file = file.fileName, .line = card.line, .reason = *reason, .text = placed(card.name, card.place) });
            continue;
        }
        if (const auto note = noteOf(*match, traitsOf(card), card.line))
            plan.report.notes.append(*note);
        const QUuid owner = match->isFound() ? match->known.id : QUuid();
        if (const auto at = fresh.constFind(owner); at != fresh.cend()) { // a second card of one customer
            ImportPlan::Change &change = plan.customers[*at];
            change.contacts += newContacts(change.contacts, card.contacts);
            ++plan.report.unchanged;
            continue;
        }
        if (owner.isNull()) {
            Customer customer { .id = newId(),
                .name = card.name,
                .kind = card.kind,
                .region = card.place,
                .note = card.note,
                .firstContact = today,
                .followedFrom = today };
            owners.note(card, customer.id);
            plan.report.entries.append({ .customer = placed(card.name, card.place) });
            fresh.insert(customer.id, plan.customers.size());
            plan.customers.append({ .after = customer,
                .contacts = card.contacts,
                .fieldsAfter = fieldsOf(Provenance { .uid = card.uid, .card = keptText(card) }) });
            continue;
        }
        const auto customer = CustomerRepository(database).one(owner);
        const auto kept = keptOf(database, owner, card.uid);
        const auto known = ContactRepository(database).ofCustomer(owner);
        if (!customer || !kept || !known)
            return !customer ? customer.error() : !kept ? kept.error() : known.error();
        ImportPlan::Change change { .before = customer->customer,
            .after = customer->customer,
            .contacts = newContacts(*known, card.contacts),
            .cardRecord = kept->record };
        if (const auto at = changed.constFind(owner); at != changed.cend()) {
            ImportPlan::Change &earlier = plan.changes[*at];
            const QList<Contact> more = newContacts(earlier.contacts, change.contacts);
            if (earlier.cardRecord == kept->record) { // a second card of one customer
                earlier.contacts += more;
                ++plan.report.unchanged;
                continue;
            }
            change.contacts = more; // the card of a merged one
            change.before = change.after = earlier.after;
        }
        if (!isOurs(card, change, *known, kept->provenance))
            update(change, card, kept->provenance);
        owners.note(card, owner);
        if (change.ops().isEmpty()) {
            ++plan.report.unchanged;
            continue;
        }
        plan.report.entries.append({ .customer = placed(change.after.name, change.after.region), .isNew = false });
        changed.insert(owner, plan.changes.size());
        plan.changes.append(change);
    }
    plan.report.added = int(plan.customers.size());
    plan.report.updated = int(plan.changes.size());
    sortByLine(plan.report.faults);
    return plan;
}

} // namespace Pistis
