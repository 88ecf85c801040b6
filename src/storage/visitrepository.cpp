#include "storage/visitrepository.h"

#include "core/folds.h"
#include "storage/attachmentrepository.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Visit visitIn(const QSqlQuery &row)
    {
        return { .id = idAt(row, 0),
            .customer = idAt(row, 1),
            .person = idAt(row, 2),
            .type = visitTypeOf(textAt(row, 3)).value_or(VisitType::Visit),
            .status = visitStatusOf(textAt(row, 4)).value_or(VisitStatus::Held),
            .day = dayAt(row, 5),
            .startMs = row.value(6).toLongLong(),
            .minutes = row.value(10).toInt(),
            .note = textAt(row, 7),
            .reason = textAt(row, 9),
            .purpose = textAt(row, 11),
            .outcome = textAt(row, 12),
            .participants = textAt(row, 13),
            .talkPercent = row.value(14).toInt(),
            .retracted = row.value(8).toInt() != 0 };
    }

} // namespace

Result<Visit> VisitRepository::one(const QUuid &id) const
{
    std::optional<Visit> found;
    if (auto done = m_database.select(
            u"visit_one"_s, { { u":id"_s, idText(id) } }, [&found](const QSqlQuery &row) { found = visitIn(row); });
        !done)
        return done.error();
    if (!found)
        return Error { .kind = Error::Kind::NotFound, .subject = u"visit"_s };
    const auto attachments = AttachmentRepository(m_database).ofVisit(id);
    if (!attachments)
        return attachments.error();
    found->attachments = *attachments;
    return *std::move(found);
}

Result<QList<Visit>> VisitRepository::ofCustomer(const QUuid &customer) const
{
    const auto read = listed(u"visit_of_customer"_s, { { u":customer_id"_s, idText(customer) } });
    const auto attachments = AttachmentRepository(m_database).ofCustomer(customer);
    if (!read || !attachments)
        return read ? attachments.error() : read.error();
    if (attachments->isEmpty())
        return *read;
    QHash<QUuid, QList<Attachment>> ofVisit;
    for (const Attachment &one : *attachments)
        ofVisit[one.visit].append(one);
    QList<Visit> visits = *read;
    for (Visit &visit : visits)
        visit.attachments = ofVisit.value(visit.id);
    return visits;
}

Result<QList<Visit>> VisitRepository::ofDay(const QUuid &customer, const QDate &day) const
{
    return listed(u"visit_of_day"_s, { { u":customer_id"_s, idText(customer) }, { u":day"_s, dayText(day) } });
}

Result<QList<Visit>> VisitRepository::listed(const QString &statement, const Database::Bindings &bindings) const
{
    QList<Visit> visits;
    const auto add = [&visits](const QSqlQuery &row) { visits.append(visitIn(row)); };
    if (auto done = m_database.select(statement, bindings, add); !done)
        return done.error();
    return visits;
}

} // namespace Pistis
