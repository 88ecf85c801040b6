#include "app/importplan.h"

#include "app/importparents.h"
#include "app/lineidentity.h"
#include "app/rowtaking.h"
#include "core/greekfold.h"
#include "core/tags.h"
#include "storage/contactrepository.h"
#include "storage/customerrepository.h"
#include "storage/identityrepository.h"
#include "storage/partyrepository.h"
#include "storage/tagrepository.h"

#include <QHash>

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

    IdentityTraits traitsOf(const CustomerRow &row)
    {
        return { .name = row.name, .place = row.region, .contacts = row.contacts };
    }

    // Whom each row means, in the order of the rows; those that mean nobody known are new ones.
    QList<RowIdentity> identitiesOf(const CustomersFile &file, Identities identities, const NewId &newId)
    {
        QList<RowIdentity> rows;
        rows.reserve(file.rows.size());
        for (const CustomerRow &row : file.rows) {
            RowIdentity one { .match = identities.find(traitsOf(row)) };
            if (!faultOf(one.match))
                one.id = one.match.isFound() ? one.match.known.id : newId();
            if (one.match.isFound()) // a namesake elsewhere is then another one
                identities.note({ .name = row.name, .place = row.region }, one.id);
            rows.append(one);
        }
        return rows;
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
    QList<IdentityTraits> lines;
    lines.reserve(file.rows.size());
    for (const CustomerRow &row : file.rows) {
        lines.append(traitsOf(row));
        if (!row.parent.isEmpty())
            lines.append({ .name = row.parent });
    }
    const auto identities = IdentityRepository(database).identities(lines);
    if (!identities)
        return identities.error();
    const QList<RowIdentity> rows = identitiesOf(file, *identities, newId);
    ImportParents parents(database, file, *identities, rows);
    QSet<QUuid> met;
    met.reserve(rows.size());
    plan.customers.reserve(rows.size());
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const CustomerRow &row = file.rows.at(at);
        const auto &[match, id] = rows.at(at);
        const bool isTwice = !id.isNull() && met.contains(id);
        if (const auto reason = isTwice ? std::optional(Fault::Reason::DuplicateCustomer) : faultOf(match)) {
            plan.report.faults.append({ .file = file.fileName,
                .line = row.line,
                .column = file.nameColumn,
                .reason = *reason,
                .text = placed(row.name, row.region) });
            continue;
        }
        met.insert(id);
        const bool isKnown = match.isFound();
        const auto found = isKnown
            ? CustomerRepository(database).one(id)
            : Result<CustomerSummary>(CustomerSummary {
                .customer = { .id = id, .name = row.name, .firstContact = today, .followedFrom = today } });
        if (!found)
            return found.error();
        const Customer &before = found->customer;
        if (const auto fault = faultIn(before, row, file, today)) {
            plan.report.faults.append(*fault);
            continue;
        }
        const auto inside = parents.placed(before, row, plan);
        if (!inside)
            return inside.error();
        if (!*inside)
            continue;
        if (const auto note = noteOf(match, traitsOf(row), row.line))
            plan.report.notes.append(*note);
        const Customer after = taken(**inside, row, groups.idOf(row.segment), owners.idOf(row.owner), today);
        const auto contacts
            = isKnown ? ContactRepository(database).ofCustomer(id) : Result<QList<Contact>>(QList<Contact>());
        if (!contacts)
            return contacts.error();
        const auto tags = isKnown && !row.tags.isEmpty() ? TagRepository(database).ofCustomer(id)
                                                         : Result<QStringList>(QStringList());
        if (!tags)
            return tags.error();
        const QList<Contact> freshContacts = newContacts(*contacts, row.contacts);
        const QStringList freshTags = newTags(*tags, row.tags);
        if (!isKnown)
            plan.customers.append({ .after = after, .contacts = freshContacts, .tags = freshTags });
        else if (after != before || !freshContacts.isEmpty() || !freshTags.isEmpty())
            plan.changes.append({ .before = before, .after = after, .contacts = freshContacts, .tags = freshTags });
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
