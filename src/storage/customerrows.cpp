#include "storage/customerrows.h"

#include "core/folds.h"
#include "core/localday.h"
#include "storage/customfieldrepository.h"
#include "storage/rows.h"

#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct MatterColumns
    {
        explicit MatterColumns(const QSqlQuery &row)
            : id(row.record().indexOf(u"matter_id"_s))
        {
        }

        int id;
        int at = id + 1;
        int words = id + 2;
        int state = id + 3;
    };

} // namespace

CustomerSummary summaryIn(const QSqlQuery &row)
{
    CustomerSummary summary { .customer = { .id = idAt(row, 0),
                                  .name = textAt(row, 1),
                                  .kind = customerKindOf(textAt(row, 2)).value_or(CustomerKind::Organisation),
                                  .stage = stageOf(textAt(row, 3)).value_or(Stage::Current),
                                  .segment = idAt(row, 4),
                                  .owner = idAt(row, 5),
                                  .region = textAt(row, 6),
                                  .note = textAt(row, 7),
                                  .firstContact = dayAt(row, 8),
                                  .cadenceDays = row.value(9).toInt(),
                                  .lostOn = dayAt(row, 10),
                                  .firstWarningOn = dayAt(row, 11),
                                  .endReason = endReasonOf(textAt(row, 12)).value_or(EndReason::None),
                                  .deleted = row.value(13).toInt() != 0 },
        .lastContact = dayAt(row, 14),
        .lastContactType = visitTypeOf(textAt(row, 15)).value_or(VisitType::Visit),
        .contactCount = row.value(17).toInt(),
        .nextDue = dayAt(row, 18),
        .cadence = { row.value(19).toInt(), cadenceSourceOf(textAt(row, 20)).value_or(CadenceSource::Book) },
        .agendaDay = dayAt(row, 21),
        .agendaCause = agendaCauseOf(textAt(row, 22)).value_or(AgendaCause::Rhythm),
        .openRequests = row.value(23).toInt(),
        .openPromises = row.value(24).toInt() };
    summary.customer.maxGapDays = row.value(25).toInt();
    summary.customer.snoozedUntil = dayAt(row, 26);
    summary.customer.snoozedFrom = dayAt(row, 27);
    summary.limitDays = row.value(28).toInt();
    summary.customer.rating = ratingOf(textAt(row, 31)).value_or(Rating::None);
    summary.customer.competitor = textAt(row, 32);
    summary.customer.endNote = textAt(row, 33);
    summary.customer.customFields = valuesIn(textAt(row, 34));
    summary.customer.followedFrom = dayAt(row, 35);
    summary.plannedType = visitTypeOf(textAt(row, 36)).value_or(VisitType::Visit);
    summary.customer.parent = idAt(row, 37);
    summary.planned = dayAt(row, 38);
    summary.step = { dayAt(row, 29), agendaCauseOf(textAt(row, 30)).value_or(AgendaCause::Rhythm) };
    return summary;
}

CustomerSummary namedSummaryIn(const QSqlQuery &row)
{
    CustomerSummary summary = summaryIn(row);
    summary.lastContactByName = row.value(u"last_contact_by_name"_s).toString();
    summary.segmentName = row.value(u"segment_name"_s).toString();
    summary.parentName = row.value(u"parent_name"_s).toString();
    return summary;
}

CustomerSummary withRequest(const QSqlQuery &row)
{
    const MatterColumns columns(row);
    CustomerSummary summary = summaryIn(row);
    const NextAction action { .cause = NextCause::Request,
        .customer = summary.customer.id,
        .name = summary.customer.name,
        .record = idAt(row, columns.id),
        .day = localDay(row.value(columns.at).toLongLong()),
        .words = textAt(row, columns.words),
        .isAskedAgain = row.value(columns.state).toInt() != 0 };
    summary.matter = ListedMatter { .action = action };
    return summary;
}

CustomerSummary withPromise(const QSqlQuery &row, const QDate &today)
{
    const MatterColumns columns(row);
    CustomerSummary summary = summaryIn(row);
    const QDate due = dayAt(row, columns.at);
    const NextAction action { .cause = due < today ? NextCause::PromiseOverdue : NextCause::PromiseSoon,
        .customer = summary.customer.id,
        .name = summary.customer.name,
        .record = idAt(row, columns.id),
        .day = due,
        .words = textAt(row, columns.words) };
    summary.matter = ListedMatter { .action = action, .isBroken = row.value(columns.state).toInt() != 0 };
    return summary;
}

} // namespace Pistis
