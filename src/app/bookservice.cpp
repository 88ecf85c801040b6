#include "app/bookservice.h"

#include "app/personhours.h"
#include "app/store.h"
#include "core/folds.h"
#include "core/ownerhours.h"
#include "core/textcheck.h"
#include "storage/bookmeta.h"
#include "storage/partyrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<QString> checkedName(const QString &name, const QString &field)
    {
        auto cleaned = cleanedLine(name, field);
        if (cleaned && cleaned->isEmpty())
            return invalid(field);
        return cleaned;
    }

    template <typename Record> QFuture<Result<QUuid>> addRecord(Store &store, Record record, const QString &field)
    {
        return store.write([record, field](OpWriter &writer) mutable -> Result<QUuid> {
            const auto name = checkedName(record.name, field);
            if (!name)
                return name.error();
            record.name = *name;
            record.id = writer.newId();
            if (auto done = writer.append(createOp(record.id, fieldsOf(record))); !done)
                return done.error();
            return record.id;
        });
    }

    QFuture<Result<QUuid>> readOfMeta(Store &store, QUuid BookMeta::*part)
    {
        return store.read([part](Database &database) -> Result<QUuid> {
            const auto meta = readMeta(database);
            if (!meta)
                return meta.error();
            return *meta.*part;
        });
    }

    // The rules with the segments that were made meanwhile, so that no name is given twice.
    BookRules withOthers(BookRules rules, const QList<Segment> &known)
    {
        for (const Segment &segment : known) {
            if (std::ranges::find(rules.segments, segment.id, &Segment::id) == rules.segments.end())
                rules.segments.append(segment);
        }
        return rules;
    }

} // namespace

QFuture<Result<QUuid>> BookService::id() const { return readOfMeta(m_store, &BookMeta::book); }

QFuture<Result<QUuid>> BookService::self() const { return readOfMeta(m_store, &BookMeta::person); }

QFuture<Result<QList<Person>>> BookService::persons() const
{
    return m_store.read([](Database &database) { return PartyRepository(database).persons(); });
}

QFuture<Result<QList<Segment>>> BookService::segments() const
{
    return m_store.read([](Database &database) { return PartyRepository(database).segments(); });
}

QFuture<Result<BookSettings>> BookService::settings() const
{
    return m_store.read([](Database &database) { return PartyRepository(database).settings(); });
}

QFuture<Result<QHash<QUuid, int>>> BookService::segmentSizes() const
{
    return m_store.readBeside([](Database &database) { return PartyRepository(database).segmentSizes(); });
}

QFuture<Result<BookRules>> BookService::rules() const
{
    return m_store.read([](Database &database) -> Result<BookRules> {
        const PartyRepository parties(database);
        const auto settings = parties.settings();
        if (!settings)
            return settings.error();
        const auto segments = parties.segments();
        if (!segments)
            return segments.error();
        return BookRules { .settings = *settings, .segments = *segments };
    });
}

QFuture<Result<QUuid>> BookService::addPerson(const Person &person)
{
    return addRecord(m_store, person, u"person.name"_s);
}

QFuture<Result<void>> BookService::changePerson(const Person &before, const Person &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        const auto name = checkedName(after.name, u"person.name"_s);
        if (!name)
            return name.error();
        Person named = after;
        named.name = *name;
        if (named.hours != before.hours) {
            const auto settings = PartyRepository(writer.database()).settings();
            if (!settings)
                return settings.error();
            const auto weekdays = hoursOf(named, settings->hours).weekdays;
            if (const auto fault = faultOf(weekdays))
                return Error { .kind = Error::Kind::Invalid, .subject = fault->field };
            named.hours = ownHoursOf(weekdays, settings->hours);
        }
        return writer.append(setOps(before.id, fieldsOf(before), fieldsOf(named)));
    });
}

QFuture<Result<QUuid>> BookService::addSegment(const Segment &segment)
{
    return addRecord(m_store, segment, u"segment.name"_s);
}

QFuture<Result<void>> BookService::changeSettings(const BookSettings &before, const BookSettings &after)
{
    return changeRules({ .settings = before }, { .settings = after });
}

QFuture<Result<void>> BookService::changeRules(const BookRules &before, const BookRules &after)
{
    return m_store.write([before, after = tidied(after)](OpWriter &writer) -> Result<void> {
        const PartyRepository parties(writer.database());
        const auto known = parties.segments();
        if (!known)
            return known.error();
        if (const auto fault = faultOf(withOthers(after, *known), withOthers(before, *known)))
            return Error { .kind = Error::Kind::Invalid, .subject = fault->field };
        QList<Op> ops = setOps(writer.book(), fieldsOf(before.settings), fieldsOf(after.settings));
        for (const Segment &segment : after.segments) {
            const auto was = std::ranges::find(before.segments, segment.id, &Segment::id);
            if (was != before.segments.end())
                ops += setOps(segment.id, fieldsOf(*was), fieldsOf(segment));
            else if (!segment.deleted)
                ops.append(createOp(writer.newId(), fieldsOf(segment)));
        }
        if (after.settings.hours.weekdays != before.settings.hours.weekdays) {
            const auto owned = personHoursOps(parties, after.settings.hours);
            if (!owned)
                return owned.error();
            ops += *owned;
        }
        return writer.append(ops);
    });
}

} // namespace Pistis
