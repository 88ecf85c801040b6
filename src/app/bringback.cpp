#include "app/bringback.h"

#include "app/firstcontact.h"
#include "app/parentcheck.h"
#include "app/personhours.h"
#include "core/attention.h"
#include "core/bookrules.h"
#include "core/clock.h"
#include "core/customercheck.h"
#include "core/folds.h"
#include "core/ownerhours.h"
#include "core/recordstate.h"
#include "core/task.h"
#include "storage/oprepository.h"
#include "storage/opwriter.h"
#include "storage/partyrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // What the book or a segment would be with the op is what its rules allow.
    Result<void> checkedRules(Database &database, RecordKind kind, const QUuid &record, const QList<Op> &ops)
    {
        const auto settings = PartyRepository(database).settings();
        if (!settings)
            return settings.error();
        const auto segments = PartyRepository(database).segments();
        if (!segments)
            return segments.error();
        const BookRules before { .settings = *settings, .segments = *segments };
        BookRules after = before;
        if (kind == RecordKind::Book) {
            after.settings = foldBook(ops);
            if (hasAttentionWeights(ops)) {
                if (const auto weights = validated(foldAttentionWeights(ops)); !weights)
                    return weights.error();
            }
        } else {
            after.segments.removeIf([&record](const Segment &one) { return one.id == record; });
            after.segments.append(foldSegment(record, ops));
        }
        if (const auto fault = faultOf(after, before))
            return Error { .kind = Error::Kind::Invalid, .subject = fault->field };
        return {};
    }

    Result<void> checkedPerson(Database &database, const Person &person)
    {
        if (person.name.isEmpty())
            return Error { .kind = Error::Kind::Invalid, .subject = u"person.name"_s };
        const auto settings = PartyRepository(database).settings();
        if (!settings)
            return settings.error();
        if (const auto fault = faultOf(hoursOf(person, settings->hours).weekdays))
            return Error { .kind = Error::Kind::Invalid, .subject = fault->field };
        return {};
    }

    // With hours of the book come those that persons keep under them.
    Result<QList<Op>> checkedBook(Database &database, const QUuid &book, const QList<Op> &ops, const Op &op)
    {
        const QList<Op> all = ops + QList<Op> { op };
        if (auto done = checkedRules(database, RecordKind::Book, book, all); !done)
            return done.error();
        const BusinessHours after = foldBook(all).hours;
        if (after.weekdays == foldBook(ops).hours.weekdays)
            return QList<Op> { op };
        const auto kept = personHoursOps(PartyRepository(database), after);
        if (!kept)
            return kept.error();
        return QList<Op> { op } + *kept;
    }

    // A field of a customer comes back as a dialog would store it: with the day of a loss goes what belongs to it.
    Result<QList<Op>> checkedFields(OpWriter &writer, const QUuid &customer, const QList<Op> &ops, const Op &op)
    {
        const Customer after = foldCustomer(customer, ops + QList<Op> { op });
        const auto stored = cleaned(after, writer.clock().today());
        if (!stored)
            return stored.error();
        if (const auto parent = checkedParent(writer.database(), *stored); !parent)
            return parent.error();
        const QList<Op> rest = setOps(customer, fieldsOf(after), fieldsOf(*stored));
        const auto isTakenOut = [&op](const Op &one) { return one.field == op.field && one.value.isNull(); };
        if (std::ranges::any_of(rest, isTakenOut))
            return Error { .kind = Error::Kind::Invalid, .subject = u"loss.missing"_s };
        return QList<Op> { op } + rest;
    }

    Result<QList<Op>> checkedVisit(OpWriter &writer, const QList<Op> &ops, const Op &op)
    {
        const auto visit = foldVisit(ops + QList<Op> { op });
        if (!visit)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        const auto stored = cleaned(*visit, writer.clock().today());
        if (!stored)
            return stored.error();
        const auto first = firstContactOps(writer.database(), *stored);
        if (!first)
            return first.error();
        return QList<Op> { op } + *first;
    }

    Result<void> checkedRequest(const QList<Op> &ops, qint64 now)
    {
        const auto request = foldRequest(ops);
        if (!request)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        const auto stored = cleaned(*request, now);
        if (!stored)
            return stored.error();
        return stored->isAskedAfterwards() ? Result<void>(invalid(u"request.after_answer"_s)) : Result<void>();
    }

    Result<void> checkedPromise(const QList<Op> &ops)
    {
        const auto promise = foldPromise(ops);
        if (!promise)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        const auto stored = cleaned(*promise);
        return stored ? Result<void>() : stored.error();
    }

    Result<void> checkedTask(const QList<Op> &ops)
    {
        const auto task = foldTask(ops);
        if (!task)
            return Error { .kind = Error::Kind::Conflict, .subject = u"audit"_s };
        const auto stored = validated(*task);
        return stored ? Result<void>() : stored.error();
    }

} // namespace

Result<QList<Op>> bringingBackOps(OpWriter &writer, RecordKind kind, const Op &op)
{
    const auto ops = OpRepository(writer.database()).ofEntity(op.entity);
    if (!ops)
        return ops.error();
    const QList<Op> all = *ops + QList<Op> { op };
    Result<void> checked;
    switch (kind) {
    case RecordKind::Customer:
        return checkedFields(writer, op.entity, *ops, op);
    case RecordKind::Visit:
        return checkedVisit(writer, *ops, op);
    case RecordKind::Request:
        checked = checkedRequest(all, writer.clock().nowMs());
        break;
    case RecordKind::Promise:
        checked = checkedPromise(all);
        break;
    case RecordKind::Task:
        checked = checkedTask(all);
        break;
    case RecordKind::Person:
        checked = checkedPerson(writer.database(), foldPerson(op.entity, all));
        break;
    case RecordKind::Book:
        return checkedBook(writer.database(), op.entity, *ops, op);
    case RecordKind::Segment:
        checked = checkedRules(writer.database(), kind, op.entity, all);
        break;
    default:
        break;
    }
    if (!checked)
        return checked.error();
    return QList<Op> { op };
}

} // namespace Pistis
