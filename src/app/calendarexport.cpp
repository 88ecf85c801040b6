#include "app/calendarexport.h"

#include "app/exportfile.h"
#include "app/exportlists.h"
#include "core/folds.h"
#include "exchange/calendarwriter.h"
#include "storage/contactrepository.h"
#include "storage/exportrepository.h"
#include "storage/provenancerepository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using AddressOf = QHash<QUuid, QString>;

    // The first one of each customer.
    Result<AddressOf> allAddresses(Database &database)
    {
        AddressOf addresses;
        if (auto done = ContactRepository(database).each([&addresses](const QUuid &customer, const Contact &contact) {
                if (contact.kind == ContactKind::Address && !addresses.contains(customer))
                    addresses.insert(customer, contact.value);
            });
            !done)
            return done.error();
        return addresses;
    }

    bool isAhead(const Visit &visit) { return visit.status == VisitStatus::Planned && !visit.retracted; }

    // What stood in an earlier agenda is cancelled in the calendars that hold it only by being written so.
    bool isCalledOff(const Visit &visit)
    {
        return visit.status == VisitStatus::Planned ? visit.retracted : visit.status != VisitStatus::Held;
    }

    bool isCalledOff(const Task &task) { return task.deleted || task.status == TaskStatus::Cancelled; }

    bool isCalledOff(const Promise &promise) { return promise.deleted || promise.state == PromiseState::Cancelled; }

    // What calendars show of visits, promises and tasks.
    class CalendarExport
    {
    public:
        CalendarExport(const CalendarWriter &writer, ExportFile &file, QHash<QUuid, Provenance> provenances,
            QHash<QUuid, int> changes, AddressOf addresses)
            : m_writer(writer)
            , m_file(file)
            , m_provenances(std::move(provenances))
            , m_changes(std::move(changes))
            , m_addresses(std::move(addresses))
        {
        }

        void add(const Visit &visit, const ExportRepository::Bearer &customer) const
        {
            CalendarItem item = itemOf(visit.id, visit.customer, customer);
            item.place = m_addresses.value(visit.customer);
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

        void add(const Task &task, const ExportRepository::Bearer &customer) const
        {
            CalendarItem item = itemOf(task.id, task.customer, customer);
            item.kind = CalendarItem::Kind::Task;
            item.day = task.due;
            item.task = task;
            item.retracted = task.deleted;
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
        AddressOf m_addresses;
    };

} // namespace

Result<void> exportCalendar(Database &database, const ExportRequest &request, const ExportMoment &now, ExportFile &file)
{
    auto addresses = allAddresses(database);
    auto provenances = ProvenanceRepository(database).all();
    auto changes = ProvenanceRepository(database).changeCounts();
    const auto years = ExportRepository(database).years();
    const auto revision = ExportRepository(database).revision();
    if (!addresses || !provenances)
        return !addresses ? addresses.error() : provenances.error();
    if (!changes || !years)
        return !changes ? changes.error() : years.error();
    if (!revision)
        return revision.error();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const int thisYear = now.today.year();
    const CalendarWriter writer(
        zone, now.ms, years->first > 0 ? years->first : thisYear, years->second > 0 ? years->second : thisYear);
    const CalendarExport calendar(writer, file, *std::move(provenances), *std::move(changes), *std::move(addresses));
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
    if (auto done = lists.eachTask([&](const Task &task, const ExportRepository::Bearer &customer) {
            const bool shown
                = !agenda || (isCalledOff(task) ? !task.due.isValid() || task.due >= since : task.isOpen());
            if (shown && !file.isStopped())
                calendar.add(task, customer);
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

} // namespace Pistis
