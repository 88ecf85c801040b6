#include "app/importservice.h"

#include "app/importplan.h"
#include "app/store.h"
#include "core/folds.h"
#include "exchange/customerscsv.h"
#include "exchange/textfile.h"
#include "exchange/visitscsv.h"

#include <QFileInfo>

namespace Pistis {

namespace {

    constexpr qsizetype opsAtOnce = 1'000;

    Result<ImportPlan> planned(
        Database &database, ImportKind kind, const QString &path, QDate today, const NewId &newId, const QUuid &person)
    {
        const auto read = readTextFile(path);
        if (const auto *fault = std::get_if<Fault>(&read))
            return ImportPlan { .report = { .faults = { *fault } } };
        const QString &text = std::get<DecodedText>(read).text;
        const QString name = QFileInfo(path).fileName();
        return kind == ImportKind::Customers ? planCustomers(database, readCustomers(text, name, today), newId, today)
                                             : planVisits(database, readVisits(text, name, today), newId, person);
    }

    // Appends ops in pieces, between which it tells how far it is and asks whether to go on.
    class Appender
    {
    public:
        Appender(OpWriter &writer, ImportProgress &progress)
            : m_writer(writer)
            , m_progress(progress)
        {
        }

        Result<void> add(const QList<Op> &ops)
        {
            m_ops.append(ops);
            ++m_progress.done;
            return m_ops.size() >= opsAtOnce ? flush() : Result<void>();
        }

        Result<void> flush()
        {
            if (m_progress.cancelled)
                return Error { .kind = Error::Kind::Cancelled };
            return m_ops.isEmpty() ? Result<void>() : m_writer.append(std::exchange(m_ops, {}));
        }

    private:
        OpWriter &m_writer;
        ImportProgress &m_progress;
        QList<Op> m_ops;
    };

    Result<void> store(OpWriter &writer, const ImportPlan &plan, ImportProgress &progress)
    {
        progress.total = plan.customers.size() + plan.changes.size() + plan.visits.size();
        Appender appender(writer, progress);
        QList<Op> parties;
        for (const Person &person : plan.persons)
            parties.append(createOp(person.id, fieldsOf(person)));
        for (const Segment &segment : plan.segments)
            parties.append(createOp(segment.id, fieldsOf(segment)));
        if (!parties.isEmpty()) {
            if (auto done = writer.append(parties); !done)
                return done;
        }
        for (Customer customer : plan.customers) {
            if (customer.owner.isNull())
                customer.owner = writer.person();
            if (auto done = appender.add({ createOp(customer.id, fieldsOf(customer)) }); !done)
                return done;
        }
        for (const ImportPlan::Change &change : plan.changes) {
            if (auto done = appender.add(setOps(change.before.id, fieldsOf(change.before), fieldsOf(change.after)));
                !done)
                return done;
        }
        for (const Visit &visit : plan.visits) {
            if (auto done = appender.add({ visitOp(visit) }); !done)
                return done;
        }
        return appender.flush();
    }

} // namespace

QFuture<Result<ImportReport>> ImportService::preview(ImportKind kind, const QString &path) const
{
    const QDate today = m_store.clock().today();
    return m_store.readBeside([kind, path, today](Database &database) -> Result<ImportReport> {
        const auto plan = planned(database, kind, path, today, [] { return QUuid::createUuid(); }, {});
        return plan ? Result<ImportReport>(plan->report) : plan.error();
    });
}

QFuture<Result<ImportReport>> ImportService::import(
    ImportKind kind, const QString &path, bool skipFaults, std::shared_ptr<ImportProgress> progress) const
{
    if (!progress)
        progress = std::make_shared<ImportProgress>();
    return m_store.write([kind, path, skipFaults, progress](OpWriter &writer) -> Result<ImportReport> {
        const auto newId = [&writer] { return writer.newId(); };
        const auto plan = planned(writer.database(), kind, path, writer.clock().today(), newId, writer.person());
        if (!plan)
            return plan.error();
        ImportReport report = plan->report;
        if (!report.faults.isEmpty() && (!skipFaults || report.rows() == 0))
            return report;
        if (auto done = store(writer, *plan, *progress); !done)
            return done.error();
        report.isStored = true;
        return report;
    });
}

} // namespace Pistis
