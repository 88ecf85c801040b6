#include "app/bookservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "core/textcheck.h"
#include "storage/partyrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<QString> checkedName(const QString &name, const QString &field)
    {
        auto cleaned = cleanedLine(name, field);
        if (cleaned && cleaned->isEmpty())
            return Error { .kind = Error::Kind::Invalid, .subject = field };
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

} // namespace

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

QFuture<Result<QUuid>> BookService::addPerson(const Person &person)
{
    return addRecord(m_store, person, u"person.name"_s);
}

QFuture<Result<QUuid>> BookService::addSegment(const Segment &segment)
{
    return addRecord(m_store, segment, u"segment.name"_s);
}

QFuture<Result<void>> BookService::changeSegment(const Segment &before, const Segment &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        const auto name = checkedName(after.name, u"segment.name"_s);
        if (!name)
            return name.error();
        Segment checked = after;
        checked.name = *name;
        return writer.append(setOps(before.id, fieldsOf(before), fieldsOf(checked)));
    });
}

QFuture<Result<void>> BookService::changeSettings(const BookSettings &before, const BookSettings &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        if (after.cadenceDays < 1 || after.answerHours < 1)
            return Error { .kind = Error::Kind::Invalid, .subject = u"book.cadence_days"_s };
        return writer.append(setOps(writer.book(), fieldsOf(before), fieldsOf(after)));
    });
}

} // namespace Pistis
