#include "app/exportlists.h"

#include "app/calendarexport.h"
#include "app/exportfile.h"
#include "core/folds.h"
#include "exchange/csvtable.h"
#include "exchange/customertable.h"
#include "exchange/vcardwriter.h"
#include "exchange/visittable.h"
#include "storage/customfieldrepository.h"
#include "storage/exportrepository.h"
#include "storage/provenancerepository.h"
#include "storage/tagrepository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

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
        const bool isTable = request.format == ExportFormat::Table;
        using Provenances = QHash<QUuid, Provenance>;
        const auto provenances = isTable ? Result<Provenances>(Provenances()) : ProvenanceRepository(database).all();
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
