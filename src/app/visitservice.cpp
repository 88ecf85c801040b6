#include "app/visitservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "core/textcheck.h"
#include "storage/visitrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<Visit> checked(Visit visit, const QDate &today)
    {
        auto note = cleanedText(visit.note, u"visit.note"_s);
        if (!note)
            return note.error();
        visit.note = *note;
        return validated(visit, today);
    }

} // namespace

QFuture<Result<QUuid>> VisitService::log(const Visit &draft)
{
    return m_store.write([draft](OpWriter &writer) -> Result<QUuid> {
        auto visit = checked(draft, writer.clock().today());
        if (!visit)
            return visit.error();
        Visit fresh = *std::move(visit);
        fresh.id = writer.newId();
        if (fresh.person.isNull())
            fresh.person = writer.person();
        if (auto done = writer.append(visitOp(fresh)); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> VisitService::change(const Visit &before, const Visit &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        const auto visit = checked(after, writer.clock().today());
        if (!visit)
            return visit.error();
        const QJsonObject was = visitOp(before).value.toObject();
        QList<Op> amendments = setOps(before.id, was, visitOp(*visit).value.toObject());
        for (Op &op : amendments)
            op.kind = OpKind::amend;
        return writer.append(amendments);
    });
}

QFuture<Result<void>> VisitService::retract(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) {
        return writer.append(Op { .kind = OpKind::retract, .entity = id, .value = QJsonObject() });
    });
}

QFuture<Result<Visit>> VisitService::visit(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return VisitRepository(database).one(id); });
}

} // namespace Pistis
