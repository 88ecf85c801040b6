#include "app/practicebook.h"

#include "app/store.h"
#include "core/folds.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype opsAtOnce = 5'000;

    void appendRequest(QList<Op> &ops, const Request &request)
    {
        ops.append(askOp(request));
        const auto event = [&](const QString &name, QJsonObject details) {
            ops.append(eventOp(OpKind::request, request.id, name, details));
        };
        if (request.firstAnsweredAt != 0)
            event(u"answer"_s, { { u"at"_s, request.firstAnsweredAt } });
        if (request.closedAt != 0) {
            const bool declined = request.status == RequestStatus::Declined;
            event(declined ? u"decline"_s : u"close"_s, { { u"at"_s, request.closedAt } });
        }
    }

    void appendPromise(QList<Op> &ops, const PracticePromise &made)
    {
        const Promise &promise = made.promise;
        Promise first = promise;
        first.due = promise.firstDue;
        ops.append(makeOp(first));
        const auto event = [&](const QString &name, const QJsonObject &details) {
            ops.append(eventOp(OpKind::promise, promise.id, name, details));
        };
        if (made.redatedOn.isValid())
            event(u"redate"_s, { { u"on"_s, dayText(made.redatedOn) }, { u"due"_s, dayText(promise.due) } });
        if (promise.state == PromiseState::Kept)
            event(u"keep"_s, { { u"on"_s, dayText(promise.doneOn) } });
        else if (promise.state == PromiseState::Broken)
            event(u"break"_s, { { u"on"_s, dayText(promise.due.addDays(1)) } });
        else if (promise.state == PromiseState::Cancelled)
            event(u"cancel"_s, { { u"on"_s, dayText(promise.due) } });
    }

    QList<Op> opsOf(const PracticeHistory &history)
    {
        QList<Op> ops { createOp(history.customer.id, fieldsOf(history.customer)) };
        for (const Visit &visit : history.visits)
            ops.append(visitOp(visit));
        for (const Request &request : history.requests)
            appendRequest(ops, request);
        for (const PracticePromise &made : history.promises)
            appendPromise(ops, made);
        for (const Task &task : history.tasks)
            ops.append(createOp(task.id, fieldsOf(task)));
        return ops;
    }

    QList<Op> opsOf(const QList<Person> &persons, const QList<Segment> &segments)
    {
        QList<Op> ops;
        for (const Person &person : persons)
            ops.append(createOp(person.id, fieldsOf(person)));
        for (const Segment &segment : segments)
            ops.append(createOp(segment.id, fieldsOf(segment)));
        return ops;
    }

} // namespace

PracticeParameters PracticeBook::defaults(QDate today) { return { .lastDay = today.addDays(-1) }; }

QFuture<Result<void>> PracticeBook::fill(
    const PracticeParameters &parameters, std::shared_ptr<ImportProgress> progress) const
{
    return fillSome(parameters, 0, parameters.customers, std::move(progress));
}

QFuture<Result<void>> PracticeBook::fillSome(
    const PracticeParameters &parameters, int first, int count, std::shared_ptr<ImportProgress> progress) const
{
    if (!progress)
        progress = std::make_shared<ImportProgress>();
    progress->total = count;
    return m_store.write([parameters, first, count, progress](OpWriter &writer) -> Result<void> {
        const PracticeGenerator generator(parameters);
        QList<Op> ops = first == 0 ? opsOf(generator.persons(), generator.segments()) : QList<Op>();
        for (int at = first; at < first + count; ++at) {
            ops.append(opsOf(generator.history(at)));
            ++progress->done;
            if (ops.size() < opsAtOnce && at + 1 < first + count)
                continue;
            if (progress->cancelled)
                return Error { .kind = Error::Kind::Cancelled };
            if (auto done = writer.append(std::exchange(ops, {})); !done)
                return done;
        }
        return {};
    });
}

} // namespace Pistis
