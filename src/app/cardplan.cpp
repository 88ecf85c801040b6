#include "app/importplan.h"
#include "app/visitedcustomers.h"
#include "core/folds.h"
#include "core/greekfold.h"
#include "core/provenance.h"
#include "exchange/vcardreader.h"
#include "exchange/vcardwriter.h"
#include "storage/contactrepository.h"
#include "storage/customerrepository.h"
#include "storage/provenancerepository.h"

#include <algorithm>

namespace Pistis {

namespace {

    // Finds the customer of a card, in the book and among those that cards before it have brought.
    class CardOwners
    {
    public:
        explicit CardOwners(Database &database)
            : m_database(database)
        {
        }

        struct Owner
        {
            QUuid id {}; // null: nobody
            bool isAmbiguous = false;
        };

        Result<Owner> ownerOf(const ContactCard &card) const
        {
            if (const auto found = byUid(card.uid); !found || !found->id.isNull())
                return found;
            if (const auto found = byContact(card); !found || !found->id.isNull())
                return found;
            return byName(card.name);
        }

        void note(const ContactCard &card, const QUuid &id)
        {
            if (!card.uid.isEmpty())
                m_uids.insert(card.uid, id);
            for (const Contact &contact : card.contacts)
                m_contacts[keyOf(contact)].insert(id);
            m_names[greekFold(card.name)].insert(id);
        }

    private:
        static std::pair<int, QString> keyOf(const Contact &contact)
        {
            return { int(contact.kind), matchKey(contact) };
        }

        Result<Owner> byUid(const QString &uid) const
        {
            if (uid.isEmpty())
                return Owner {};
            if (const QUuid fresh = m_uids.value(uid); !fresh.isNull())
                return Owner { .id = fresh };
            const auto imported = ProvenanceRepository(m_database).customersOf(uid);
            if (!imported)
                return imported.error();
            if (!imported->isEmpty())
                return Owner { .id = imported->constFirst() };
            const auto own = CustomerRepository(m_database).one(QUuid::fromString(uid));
            if (own && !own->customer.deleted)
                return Owner { .id = own->customer.id };
            return !own && own.error().kind != Error::Kind::NotFound ? Result<Owner>(own.error()) : Owner {};
        }

        // Only a number that one customer alone has tells who it is; a switchboard has many.
        Result<Owner> byContact(const ContactCard &card) const
        {
            for (const ContactKind kind : { ContactKind::Email, ContactKind::Phone }) {
                QSet<QUuid> owners;
                for (const Contact &contact : card.contacts) {
                    if (contact.kind != kind)
                        continue;
                    const auto known = ContactRepository(m_database).ownersOf(contact);
                    if (!known)
                        return known.error();
                    owners.unite(QSet<QUuid>(known->begin(), known->end()));
                    owners.unite(m_contacts.value(keyOf(contact)));
                }
                if (owners.size() == 1)
                    return Owner { .id = *owners.cbegin() };
            }
            return Owner {};
        }

        Result<Owner> byName(const QString &name) const
        {
            const auto known = CustomerRepository(m_database).named(name);
            if (!known)
                return known.error();
            QSet<QUuid> owners(known->begin(), known->end());
            owners.unite(m_names.value(greekFold(name)));
            if (owners.size() > 1)
                return Owner { .isAmbiguous = true };
            return owners.isEmpty() ? Owner {} : Owner { .id = *owners.cbegin() };
        }

        Database &m_database;
        QHash<QString, QUuid> m_uids;
        QHash<std::pair<int, QString>, QSet<QUuid>> m_contacts;
        QHash<QString, QSet<QUuid>> m_names;
    };

    // Whether the card is what we would write of the customer: then it holds nothing that is new.
    bool isOurs(const ContactCard &card, const ImportPlan::Change &change, const QList<Contact> &known,
        const Provenance &provenance)
    {
        const Customer &customer = change.before;
        const ContactCard now { .uid = provenance.uid.isEmpty() ? idText(customer.id) : provenance.uid,
            .name = customer.name,
            .kind = customer.kind,
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

    // What a card adds to a customer: name and note only where nobody has changed them since the card before.
    void update(ImportPlan::Change &change, const ContactCard &card, const Provenance &provenance)
    {
        const ContactCard kept = keptCard(provenance.card);
        const bool isKnown = !provenance.card.isEmpty();
        Customer &customer = change.after;
        if (isKnown && kept.name == customer.name)
            customer.name = card.name;
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
    CardOwners owners(database);
    QHash<QUuid, qsizetype> fresh; // where a customer stands among the new ones
    QHash<QUuid, qsizetype> changed;
    for (const ContactCard &card : file.cards) {
        const auto owner = owners.ownerOf(card);
        if (!owner)
            return owner.error();
        if (owner->isAmbiguous) {
            plan.report.faults.append({ .file = file.fileName,
                .line = card.line,
                .reason = Fault::Reason::AmbiguousCustomer,
                .text = card.name });
            continue;
        }
        if (const auto at = fresh.constFind(owner->id); at != fresh.cend()) { // a second card of one customer
            ImportPlan::Change &change = plan.customers[*at];
            change.contacts += newContacts(change.contacts, card.contacts);
            ++plan.report.unchanged;
            continue;
        }
        if (owner->id.isNull()) {
            Customer customer {
                .id = newId(), .name = card.name, .kind = card.kind, .note = card.note, .firstContact = today
            };
            owners.note(card, customer.id);
            fresh.insert(customer.id, plan.customers.size());
            plan.customers.append({ .after = customer,
                .contacts = card.contacts,
                .fieldsAfter = fieldsOf(Provenance { .uid = card.uid, .card = keptText(card) }) });
            continue;
        }
        const auto customer = CustomerRepository(database).one(owner->id);
        const auto kept = keptOf(database, owner->id, card.uid);
        const auto known = ContactRepository(database).ofCustomer(owner->id);
        if (!customer || !kept || !known)
            return !customer ? customer.error() : !kept ? kept.error() : known.error();
        ImportPlan::Change change { .before = customer->customer,
            .after = customer->customer,
            .contacts = newContacts(*known, card.contacts),
            .cardRecord = kept->record };
        if (const auto at = changed.constFind(owner->id); at != changed.cend()) {
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
        owners.note(card, owner->id);
        if (change.ops().isEmpty()) {
            ++plan.report.unchanged;
            continue;
        }
        changed.insert(owner->id, plan.changes.size());
        plan.changes.append(change);
    }
    plan.report.added = int(plan.customers.size());
    plan.report.updated = int(plan.changes.size());
    sortByLine(plan.report.faults);
    return plan;
}

} // namespace Pistis
