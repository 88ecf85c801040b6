#include "storage/exportrepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/taskrows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Customer customerIn(const QSqlQuery &row)
    {
        return { .id = idAt(row, 0),
            .name = textAt(row, 1),
            .kind = customerKindOf(textAt(row, 2)).value_or(CustomerKind::Organisation),
            .stage = stageOf(textAt(row, 3)).value_or(Stage::Current),
            .region = textAt(row, 4),
            .rating = ratingOf(textAt(row, 14)).value_or(Rating::None),
            .note = textAt(row, 5),
            .firstContact = dayAt(row, 6),
            .cadenceDays = row.value(7).toInt(),
            .maxGapDays = row.value(13).toInt(),
            .lostOn = dayAt(row, 8),
            .firstWarningOn = dayAt(row, 9),
            .endReason = endReasonOf(textAt(row, 10)).value_or(EndReason::None),
            .competitor = textAt(row, 15),
            .endNote = textAt(row, 16) };
    }

    // Control characters part them: no text of a user holds any.
    QList<Contact> contactsIn(const QString &text)
    {
        QList<Contact> contacts;
        for (const QStringView one : QStringView(text).split(QChar(30), Qt::SkipEmptyParts)) {
            const auto parts = one.split(QChar(31));
            contacts.append({ .kind = contactKindOf(parts.value(0)).value_or(ContactKind::Phone),
                .value = parts.value(1).toString(),
                .label = parts.value(2).toString() });
        }
        return contacts;
    }

    Visit visitIn(const QSqlQuery &row)
    {
        return { .id = idAt(row, 0),
            .customer = idAt(row, 1),
            .type = visitTypeOf(textAt(row, 2)).value_or(VisitType::Visit),
            .status = visitStatusOf(textAt(row, 3)).value_or(VisitStatus::Held),
            .day = dayAt(row, 4),
            .startMs = row.value(5).toLongLong(),
            .minutes = row.value(9).toInt(),
            .note = textAt(row, 6),
            .reason = textAt(row, 15),
            .purpose = textAt(row, 10),
            .outcome = textAt(row, 11),
            .participants = textAt(row, 12),
            .talkPercent = row.value(13).toInt(),
            .retracted = row.value(7).toInt() != 0 };
    }

    Promise promiseIn(const QSqlQuery &row)
    {
        return { .id = idAt(row, 0),
            .customer = idAt(row, 1),
            .by = promisedByOf(textAt(row, 2)).value_or(PromisedBy::Us),
            .words = textAt(row, 3),
            .due = dayAt(row, 4),
            .doneOn = dayAt(row, 5),
            .state = promiseStateOf(textAt(row, 6)).value_or(PromiseState::Open),
            .redatedInTime = row.value(9).toInt() != 0,
            .redatedLate = row.value(10).toInt() != 0,
            .deleted = row.value(7).toInt() != 0 };
    }

    CustomerSummary summaryIn(const QSqlQuery &row)
    {
        return { .customer = { .id = idAt(row, 0), .name = textAt(row, 1) },
            .nextDue = dayAt(row, 2),
            .agendaDay = dayAt(row, 3),
            .agendaCause = agendaCauseOf(textAt(row, 4)).value_or(AgendaCause::Rhythm) };
    }

} // namespace

Result<void> ExportRepository::eachCustomer(const std::function<void(const Customer &, const Belongings &)> &take) const
{
    return m_database.select(u"export_customers"_s, {}, [&take](const QSqlQuery &row) {
        take(customerIn(row),
            { .segment = textAt(row, 11),
                .owner = textAt(row, 12),
                .parent = textAt(row, 18),
                .contacts = contactsIn(textAt(row, 17)) });
    });
}

Result<void> ExportRepository::eachVisit(const std::function<void(const Visit &, const Bearer &)> &take) const
{
    return m_database.select(u"export_visits"_s, {},
        [&take](const QSqlQuery &row) { take(visitIn(row), { .name = textAt(row, 8), .region = textAt(row, 14) }); });
}

Result<void> ExportRepository::eachPromise(const std::function<void(const Promise &, const Bearer &)> &take) const
{
    return m_database.select(u"export_promises"_s, {},
        [&take](const QSqlQuery &row) { take(promiseIn(row), { .name = textAt(row, 8), .region = textAt(row, 11) }); });
}

Result<void> ExportRepository::eachTask(const std::function<void(const Task &, const Bearer &)> &take) const
{
    return m_database.select(u"export_tasks"_s, {}, [&take](const QSqlQuery &row) {
        take(taskIn(row), { .name = textAt(row, columnAfterTask), .region = textAt(row, columnAfterTask + 1) });
    });
}

Result<void> ExportRepository::eachInAgenda(const std::function<void(const CustomerSummary &)> &take) const
{
    return m_database.select(u"export_agenda"_s, {}, [&take](const QSqlQuery &row) { take(summaryIn(row)); });
}

Result<std::pair<int, int>> ExportRepository::years() const
{
    std::pair<int, int> years;
    if (auto done = m_database.select(u"export_years"_s, {},
            [&years](const QSqlQuery &row) {
                years = { textAt(row, 0).left(4).toInt(), textAt(row, 1).left(4).toInt() };
            });
        !done)
        return done.error();
    return years;
}

Result<int> ExportRepository::revision() const
{
    int revision = 0;
    if (auto done = m_database.select(
            u"export_revision"_s, {}, [&revision](const QSqlQuery &row) { revision = row.value(0).toInt(); });
        !done)
        return done.error();
    return revision;
}

Result<qint64> ExportRepository::count(ExportKind kind, ExportFormat format) const
{
    QStringList statements;
    if (kind == ExportKind::Customers)
        statements = { u"export_customers_count"_s };
    else if (kind == ExportKind::Agenda)
        statements = { u"export_agenda_count"_s };
    else if (format == ExportFormat::Calendar)
        statements = { u"export_visits_count"_s, u"export_promises_count"_s, u"export_tasks_count"_s };
    else
        statements = { u"export_visits_count"_s };
    qint64 count = 0;
    for (const QString &statement : statements) {
        if (auto done
            = m_database.select(statement, {}, [&count](const QSqlQuery &row) { count += row.value(0).toLongLong(); });
            !done)
            return done.error();
    }
    return count;
}

} // namespace Pistis
