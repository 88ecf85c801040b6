#include "storage/aliases.h"

#include "core/merge.h"
#include "storage/database.h"
#include "storage/oprepository.h"
#include "storage/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString tableOf(RecordKind kind)
    {
        return kind == RecordKind::Visit  ? u"visit"_s
            : kind == RecordKind::Request ? u"request"_s
            : kind == RecordKind::Task    ? u"task"_s
                                          : u"promise"_s;
    }

    // Customers to whom these ops of one record ever gave it, but for the one of the fact itself.
    QSet<QUuid> givenTo(const QList<Op> &ops)
    {
        QSet<QUuid> customers;
        for (const Op &op : ops) {
            const bool gives = op.kind == OpKind::amend ? op.field == "customer"_L1
                                                        : op.kind == OpKind::set && op.field.endsWith(".customer"_L1);
            if (gives)
                customers.insert(QUuid::fromString(op.value.toString()));
        }
        if (customers.isEmpty())
            return customers;
        for (const Op &op : ops) {
            const QJsonObject first = op.value.toObject();
            customers.insert(idIn(first.value(op.kind == OpKind::create ? "task.customer"_L1 : "customer"_L1)));
        }
        customers.remove({});
        return customers;
    }

} // namespace

Result<void> Aliases::load()
{
    if (std::exchange(m_loaded, true))
        return {};
    return m_database.select(u"customer_alias_all"_s, {}, [this](const QSqlQuery &row) {
        m_aliases.insert(idAt(row, 0), { .into = idAt(row, 1), .root = idAt(row, 2) });
    });
}

Result<QUuid> Aliases::rootOf(const QUuid &customer)
{
    if (auto done = load(); !done)
        return done.error();
    const auto alias = m_aliases.constFind(customer);
    return alias == m_aliases.constEnd() ? customer : alias->root;
}

Result<void> Aliases::note(const QUuid &customer, const QList<Op> &ops)
{
    const bool speaks
        = std::ranges::any_of(ops, [](const Op &op) { return op.kind == OpKind::merge || op.kind == OpKind::unmerge; });
    if (!speaks)
        return {};
    if (auto done = load(); !done)
        return done;
    const QUuid into = mergedInto(ops);
    const auto known = m_aliases.constFind(customer);
    if (known == m_aliases.constEnd() ? into.isNull() : known->into == into)
        return {};
    m_changed = true;
    m_aliases.insert(customer, { .into = into, .root = known == m_aliases.constEnd() ? customer : known->root });
    return into.isNull() ? m_database.execute(u"customer_alias_leave"_s, { { u":id"_s, idText(customer) } })
                         : m_database.execute(u"customer_alias_put"_s,
                             { { u":id"_s, idText(customer) }, { u":into_id"_s, idText(into) } });
}

Result<void> Aliases::settle(
    RecordKind kind, const QUuid &record, const QUuid &customer, const QList<Op> &ops, QSet<QUuid> &stale)
{
    const auto root = rootOf(customer);
    if (!root)
        return root.error();
    const QSet<QUuid> others = givenTo(ops);
    stale.unite(others);
    if (*root == customer && others.isEmpty())
        return {};
    return m_database.execute(tableOf(kind) + u"_belong"_s,
        { { u":id"_s, idText(record) }, { u":customer_id"_s, idText(*root) },
            { u":origin_id"_s, *root == customer ? QVariant() : QVariant(idText(customer)) } });
}

Result<void> Aliases::refresh(QSet<QUuid> &stale)
{
    if (!std::exchange(m_changed, false))
        return {};
    QHash<QUuid, QUuid> into;
    for (auto it = m_aliases.cbegin(); it != m_aliases.cend(); ++it) {
        if (!it->into.isNull())
            into.insert(it.key(), it->into);
    }
    const QHash<QUuid, QUuid> roots = rootsOf(into);
    for (auto it = m_aliases.begin(); it != m_aliases.end(); ++it) {
        const QUuid root = roots.value(it.key(), it.key());
        if (root == it->root)
            continue;
        stale.unite({ it.key(), it->root, root });
        if (auto done = move(it.key(), root); !done)
            return done;
        it->root = root;
    }
    m_aliases.removeIf([](const auto &alias) { return alias->into.isNull(); });
    return m_database.execute(u"customer_alias_forget"_s);
}

Result<void> Aliases::move(const QUuid &id, const QUuid &root)
{
    const Database::Bindings ids { { u":id"_s, idText(id) }, { u":root_id"_s, idText(root) } };
    for (const QString &statement : { u"customer_alias_root"_s, u"visit_move"_s, u"request_move"_s, u"promise_move"_s,
             u"task_move"_s, u"contact_move"_s, u"lesson_note_move"_s }) {
        if (auto done = m_database.execute(statement, ids); !done)
            return done;
    }
    const auto ops = OpRepository(m_database).ofEntity(id);
    if (!ops)
        return ops.error();
    const bool hidden = root != id || foldCustomer(id, *ops).deleted;
    return m_database.execute(u"customer_hide"_s, { { u":id"_s, idText(id) }, { u":deleted"_s, int(hidden) } });
}

Result<void> Aliases::addRoots(QSet<QUuid> &ids)
{
    if (auto done = load(); !done)
        return done;
    const QList<QUuid> known(ids.cbegin(), ids.cend());
    for (const QUuid &id : known) {
        if (const auto alias = m_aliases.constFind(id); alias != m_aliases.constEnd())
            ids.insert(alias->root);
    }
    return {};
}

} // namespace Pistis
