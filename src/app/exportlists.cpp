#include "app/exportlists.h"

#include "app/exportfile.h"
#include "core/folds.h"
#include "exchange/calendarwriter.h"
#include "exchange/csvtable.h"
#include "exchange/customertable.h"
#include "exchange/vcardwriter.h"
#include "exchange/visittable.h"
#include "storage/contactrepository.h"
#include "storage/customfieldrepository.h"
#include "storage/exportrepository.h"
#include "storage/provenancerepository.h"
#include "storage/tagrepository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using ContactsOf = QHash<QUuid, QList<Contact>>;

    Result<ContactsOf> allContacts(Database &database)
    {
        ContactsOf contacts;
        if (auto done = ContactRepository(database).each(
                [&contacts](const QUuid &customer, const Contact &contact) { contacts[customer].append(contact); });
            !done)
            return done.error();
        return contacts;
    }

    QByteArray cardOf(
        const Customer &customer, const QList<Contact> &contacts, const Provenance &from, CardVersion version)
    {
        const ContactCard now { .uid = from.uid.isEmpty() ? idText(customer.id) : from.uid,
            .name = customer.name,
            .kind = customer.kind,
            .place = customer.region,
            .note = customer.note,
            .contacts = contacts };
        return cardBytes(mergedCard(now, keptCard(from.card)), version);
    }

    Result<void> exportCustomers(Database &database, const ExportRequest &request, ExportFile &file)
    {
        const auto provenances = ProvenanceRepository(database).all();
        const auto tags = TagRepository(database).byCustomer();
        const auto fields = CustomFieldRepository(database).all();
        if (!provenances)
            return provenances.error();
        if (!tags || !fields)
            return !tags ? tags.error() : fields.error();
        QHash<QUuid, QMap<QUuid, QString>> values;
        if (!fields->isEmpty()) {
            if (auto done = CustomFieldRepository(database).eachCustomer(
                    [&values](
                        const QUuid &customer, const QMap<QUuid, QString> &its) { values.insert(customer, its); });
                !done)
                return done;
        }
        const CsvTable table(request.separator);
        const bool isTable = request.format == ExportFormat::Table;
        const CardVersion version = request.format == ExportFormat::Card4 ? CardVersion::V4 : CardVersion::V3;
        if (isTable)
            file.addPart((request.byteOrderMark ? byteOrderMark : QByteArray()) + table.row(customerHeader(*fields)));
        return ExportRepository(database).eachCustomer([&](Customer customer, const ExportRepository::Belongings &its) {
            if (file.isStopped())
                return;
            customer.customFields = values.value(customer.id);
            file.add(isTable ? table.row(
                         customerRow(customer, { .segment = its.segment, .owner = its.owner, .parent = its.parent },
                             tags->value(customer.id), its.contacts, *fields))
                             : cardOf(customer, its.contacts, provenances->value(customer.id), version));
        });
    }

    bool isAhead(const Visit &visit) { return visit.status == VisitStatus::Planned && !visit.retracted; }

    // What stood in an earlier agenda is cancelled in the calendars that hold it only by being written so.
    bool isCalledOff(const Visit &visit)
    {
        return visit.status == VisitStatus::Planned ? visit.retracted : visit.status != VisitStatus::Held;
    }

    bool isCalledOff(const Promise &promise) { return promise.deleted || promise.state == PromiseState::Cancelled; }

    // What calendars show of visits and promises.
    class CalendarExport
    {
    public:
        CalendarExport(const CalendarWriter &writer, ExportFile &file, QHash<QUuid, Provenance> provenances,
            QHash<QUuid, int> changes, ContactsOf contacts)
            : m_writer(writer)
            , m_file(file)
            , m_provenances(std::move(provenances))
            , m_changes(std::move(changes))
            , m_contacts(std::move(contacts))
        {
        }

        void add(const Visit &visit, const ExportRepository::Bearer &customer) const
        {
            CalendarItem item = itemOf(visit.id, visit.customer, customer);
            for (const Contact &contact : m_contacts.value(visit.customer)) {
                if (contact.kind == ContactKind::Address && item.place.isEmpty())
                    item.place = contact.value;
            }
            item.type = visit.type;
            item.status = visit.status;
            item.day = visit.day;
            item.startMs = visit.startMs;
            item.minutes = visit.minutes;
            item.text = visit.note;
            item.purpose = visit.purpose;
            item.outcome = visit.outcome;
            item.participants = visit.participants;
            item.retracted = visit.retracted;
            m_file.add(m_writer.item(item));
        }

        void add(const Promise &promise, const ExportRepository::Bearer &customer) const
        {
            CalendarItem item = itemOf(promise.id, promise.customer, customer);
            item.kind = CalendarItem::Kind::Promise;
            item.day = promise.due;
            item.text = promise.words;
            item.by = promise.by;
            item.state = promise.deleted ? PromiseState::Cancelled : promise.state;
            item.isRedated = item.state == PromiseState::Open && (promise.redatedInTime || promise.redatedLate);
            item.doneOn = promise.doneOn;
            item.retracted = promise.deleted;
            m_file.add(m_writer.item(item));
        }

        // The next contact by the rhythm. Much can move it, so that its revision is that of the book.
        void add(const CustomerSummary &summary, int revision) const
        {
            const QUuid &id = summary.customer.id;
            m_file.add(m_writer.item({ .kind = CalendarItem::Kind::FollowUp,
                .uid = u"follow-up-"_s + idText(id),
                .sequence = revision,
                .customer = id,
                .customerName = summary.customer.name,
                .day = summary.agendaDay }));
        }

    private:
        CalendarItem itemOf(const QUuid &id, const QUuid &customer, const ExportRepository::Bearer &bearer) const
        {
            const Provenance from = m_provenances.value(id);
            return { .uid = from.uid.isEmpty() ? idText(id) : from.uid,
                .sequence = from.sequence + m_changes.value(id),
                .customer = customer,
                .customerName = bearer.name,
                .customerPlace = bearer.region };
        }

        const CalendarWriter &m_writer;
        ExportFile &m_file;
        QHash<QUuid, Provenance> m_provenances;
        QHash<QUuid, int> m_changes;
        ContactsOf m_contacts;
    };

    Result<void> exportCalendar(
        Database &database, const ExportRequest &request, const ExportMoment &now, ExportFile &file)
    {
        auto contacts = allContacts(database);
        auto provenances = ProvenanceRepository(database).all();
        auto changes = ProvenanceRepository(database).changeCounts();
        const auto years = ExportRepository(database).years();
        const auto revision = ExportRepository(database).revision();
        if (!contacts || !provenances)
            return !contacts ? contacts.error() : provenances.error();
        if (!changes || !years)
            return !changes ? changes.error() : years.error();
        if (!revision)
            return revision.error();
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const int thisYear = now.today.year();
        const CalendarWriter writer(
            zone, now.ms, years->first > 0 ? years->first : thisYear, years->second > 0 ? years->second : thisYear);
        const CalendarExport calendar(writer, file, *std::move(provenances), *std::move(changes), *std::move(contacts));
        const bool agenda = request.kind == ExportKind::Agenda;
        const QDate since = now.today.addYears(-1);
        const ExportRepository lists(database);
        file.addPart(writer.head());
        if (auto done = lists.eachVisit([&](const Visit &visit, const ExportRepository::Bearer &customer) {
                const bool shown = !agenda || isAhead(visit) || (isCalledOff(visit) && visit.day >= since);
                if (shown && !file.isStopped())
                    calendar.add(visit, customer);
            });
            !done)
            return done;
        if (auto done = lists.eachPromise([&](const Promise &promise, const ExportRepository::Bearer &customer) {
                const bool shown = !agenda || (isCalledOff(promise) ? promise.due >= since : promise.isOpen());
                if (shown && !file.isStopped())
                    calendar.add(promise, customer);
            });
            !done)
            return done;
        if (agenda) {
            if (auto done = lists.eachInAgenda([&](const CustomerSummary &summary) {
                    if (summary.agendaCause == AgendaCause::Rhythm && !file.isStopped())
                        calendar.add(summary, *revision);
                });
                !done)
                return done;
        }
        file.addPart(CalendarWriter::tail());
        return {};
    }

    Result<void> exportVisits(Database &database, QChar separator, ExportFile &file)
    {
        const CsvTable table(separator);
        file.addPart(table.row(visitHeader()));
        return ExportRepository(database).eachVisit([&](const Visit &visit, const ExportRepository::Bearer &customer) {
            if (!visit.retracted && !file.isStopped())
                file.add(table.row(visitRow(visit, customer.name, customer.region)));
        });
    }

    Result<void> exportAgenda(Database &database, QChar separator, ExportFile &file)
    {
        const CsvTable table(separator);
        file.addPart(table.row({ u"day"_s, u"customer"_s, u"cause"_s, u"rhythm_due"_s }));
        return ExportRepository(database).eachInAgenda([&](const CustomerSummary &summary) {
            if (!file.isStopped())
                file.add(table.row({ dayText(summary.agendaDay), summary.customer.name, wordOf(summary.agendaCause),
                    dayText(summary.nextDue) }));
        });
    }

} // namespace

Result<void> exportLists(Database &database, const ExportRequest &request, const ExportMoment &now, ExportFile &file)
{
    if (request.kind == ExportKind::Customers)
        return exportCustomers(database, request, file);
    if (request.format == ExportFormat::Calendar)
        return exportCalendar(database, request, now, file);
    if (request.byteOrderMark)
        file.addPart(byteOrderMark);
    return request.kind == ExportKind::Visits ? exportVisits(database, request.separator, file)
                                              : exportAgenda(database, request.separator, file);
}

} // namespace Pistis
