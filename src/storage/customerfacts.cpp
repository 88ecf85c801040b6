#include "storage/customerfacts.h"

#include "core/agenda.h"
#include "core/customersummary.h"
#include "core/folds.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Database::Bindings derivedColumns(const CustomerFacts &facts)
{
    const QDate due = facts.hasRhythm ? nextDue(facts.lastHeld, facts.firstContact, facts.cadence.days) : QDate();
    const AgendaStep step = stepOf(due, facts.planned, facts.promised, facts.tasked);
    const AgendaStep shown = afterSnooze(step, facts.snoozedFrom, facts.snoozedUntil);
    return { { u":last_contact_on"_s, orNull(dayText(facts.lastHeld)) },
        { u":last_contact_type"_s, orNull(facts.lastType) }, { u":last_contact_by"_s, orNull(facts.lastBy) },
        { u":contact_count"_s, facts.contacts }, { u":next_due_on"_s, orNull(dayText(due)) },
        { u":next_due_days"_s, facts.cadence.days }, { u":next_due_source"_s, wordOf(facts.cadence.source) },
        { u":agenda_on"_s, facts.active ? orNull(dayText(shown.day)) : QVariant() },
        { u":agenda_cause"_s, wordOf(shown.cause) }, { u":limit_days"_s, facts.limitDays },
        { u":step_on"_s, facts.active ? orNull(dayText(step.day)) : QVariant() },
        { u":step_cause"_s, wordOf(step.cause) }, { u":planned_on"_s, orNull(dayText(facts.planned)) },
        { u":open_requests"_s, facts.requests }, { u":open_promises"_s, facts.promises } };
}

Result<std::optional<CustomerFacts>> CustomerFactsReader::of(const QUuid &id) const
{
    const Database::Bindings key { { u":id"_s, idText(id) } };
    std::optional<CustomerFacts> found;
    if (auto done = m_database.select(u"customer_facts"_s, key,
            [&found](const QSqlQuery &row) {
                const Cadence cadence
                    = effectiveCadence(row.value(2).toInt(), row.value(3).toInt(), row.value(4).toInt());
                found = CustomerFacts { .active = row.value(0).toInt() != 0,
                    .hasRhythm = row.value(17).toInt() != 0,
                    .firstContact = dayAt(row, 1),
                    .cadence = cadence,
                    .limitDays
                    = effectiveLimit(cadence, row.value(11).toInt(), row.value(12).toInt(), row.value(13).toInt()),
                    .lastHeld = dayAt(row, 5),
                    .contacts = row.value(6).toInt(),
                    .planned = dayAt(row, 7),
                    .promised = dayAt(row, 8),
                    .tasked = dayAt(row, 16),
                    .requests = row.value(9).toInt(),
                    .promises = row.value(10).toInt(),
                    .snoozedFrom = dayAt(row, 14),
                    .snoozedUntil = dayAt(row, 15) };
            });
        !done)
        return done.error();
    if (!found || found->contacts == 0)
        return found;
    if (auto done = m_database.select(u"customer_last_contact"_s, key,
            [&found](const QSqlQuery &row) {
                found->lastType = textAt(row, 0);
                found->lastBy = textAt(row, 1);
            });
        !done)
        return done.error();
    return found;
}

Result<CustomerFacts> CustomerFactsReader::ofNew(const Customer &customer)
{
    const auto book = rhythmOf({});
    const auto segment = customer.segment.isNull() ? Result<Rhythm>(Rhythm()) : rhythmOf(customer.segment);
    if (!book || !segment)
        return !book ? book.error() : segment.error();
    const Cadence cadence = effectiveCadence(customer.cadenceDays, segment->cadenceDays, book->cadenceDays);
    return CustomerFacts { .active = !customer.lostOn.isValid() && !customer.deleted,
        .hasRhythm = customer.stage == Stage::Current,
        .firstContact = customer.firstContact,
        .cadence = cadence,
        .limitDays = effectiveLimit(cadence, customer.maxGapDays, segment->maxGapDays, book->maxGapDays),
        .snoozedFrom = customer.snoozedFrom,
        .snoozedUntil = customer.snoozedUntil };
}

Result<CustomerFactsReader::Rhythm> CustomerFactsReader::rhythmOf(const QUuid &segment)
{
    if (const auto known = m_rhythms.constFind(segment); known != m_rhythms.constEnd())
        return *known;
    Rhythm rhythm;
    if (auto done = m_database.select(segment.isNull() ? u"book_rhythm"_s : u"segment_rhythm"_s,
            segment.isNull() ? Database::Bindings() : Database::Bindings { { u":id"_s, idText(segment) } },
            [&rhythm](const QSqlQuery &row) {
                rhythm = { .cadenceDays = row.value(0).toInt(), .maxGapDays = row.value(1).toInt() };
            });
        !done)
        return done.error();
    m_rhythms.insert(segment, rhythm);
    return rhythm;
}

} // namespace Pistis
