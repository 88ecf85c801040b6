#include "app/takeback.h"

#include "core/recordstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype opsAtOnce = 1'000;

}

Result<TakeBackReport> TakeBack::run(qint64 number)
{
    if (auto done = sort(number); !done)
        return done.error();
    m_progress.total = m_order.size();
    for (auto record = m_order.crbegin(); record != m_order.crend(); ++record) {
        if (auto done = take(*record); !done)
            return done.error();
        ++m_progress.done;
    }
    if (auto done = flush(); !done)
        return done.error();
    return m_report;
}

Result<void> TakeBack::sort(qint64 number)
{
    const auto ops = m_imports.opsOf(number);
    if (!ops)
        return ops.error();
    for (const Op &op : *ops) {
        QList<Op> &of = m_imported[op.entity];
        if (of.isEmpty())
            m_order.append(op.entity);
        of.append(op);
    }
    for (auto record = m_imported.cbegin(); record != m_imported.cend(); ++record) {
        if (makeRecord(*record))
            m_made.insert(record.key());
    }
    return {};
}

Result<void> TakeBack::take(const QUuid &record)
{
    const QList<Op> imported = m_imported.value(record);
    if (imported.constFirst().kind == OpKind::imported)
        return add({ { .kind = OpKind::retract,
            .entity = record,
            .value = QJsonObject(),
            .base = imported.constFirst().id } });
    const auto all = m_imports.recordOps(record, m_without);
    if (!all)
        return all.error();
    return m_made.contains(record) ? takeMade(record, *all) : add(revertingOps(imported, *all, m_report));
}

Result<void> TakeBack::takeMade(const QUuid &record, const QList<Op> &all)
{
    const RecordKind kind = kindOf(all);
    const auto op = deletingOp(all);
    if (kind == RecordKind::Customer)
        return takeCustomer(record, all);
    if (!op)
        return {};
    if (kind == RecordKind::Segment || kind == RecordKind::Person) {
        if (auto done = flush(); !done) // only then its customers are gone
            return done;
        const auto used = m_imports.isPartyUsed(record);
        if (!used)
            return used.error();
        if (*used)
            return {};
        ++m_report.parties;
    } else {
        ++(kind == RecordKind::Visit ? m_report.visits : kind == RecordKind::Task ? m_report.tasks : m_report.promises);
    }
    return add({ *op });
}

// What is merged away leaves no telephone numbers with the one that was kept; and what others were merged into stays,
// as they would go with it.
Result<void> TakeBack::takeCustomer(const QUuid &customer, const QList<Op> &all)
{
    const auto merged = m_imports.mergedInto(customer);
    const auto isMergedAway = m_imports.isMergedAway(customer);
    const auto entries = m_imports.entries(customer);
    if (!merged || !isMergedAway || !entries)
        return !merged ? merged.error() : !isMergedAway ? isMergedAway.error() : entries.error();
    if (!std::ranges::all_of(*merged, [this](const QUuid &other) { return m_made.contains(other); })) {
        ++m_report.mergedSince;
        return {};
    }
    QList<Op> ops = *isMergedAway ? removingOps(m_imported.value(customer), all, m_report) : QList<Op>();
    if (const auto op = deletingOp(all)) {
        ops.append(*op);
        ++m_report.customers;
        m_report.laterEntries += *entries;
    }
    return add(ops);
}

Result<void> TakeBack::add(const QList<Op> &ops)
{
    m_ops.append(ops);
    return m_ops.size() >= opsAtOnce ? flush() : Result<void>();
}

Result<void> TakeBack::flush()
{
    if (m_progress.cancelled)
        return Error { .kind = Error::Kind::Cancelled };
    return m_ops.isEmpty() ? Result<void>() : m_writer.append(std::exchange(m_ops, {}));
}

} // namespace Pistis
