#include "app/mergeservice.h"

#include "app/alikecustomers.h"
#include "app/store.h"
#include "core/folds.h"
#include "core/merge.h"
#include "storage/contactrepository.h"
#include "storage/customerrepository.h"
#include "storage/customfieldrepository.h"
#include "storage/historyrepository.h"
#include "storage/mergerepository.h"
#include "storage/oprepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const Error changedMeanwhile { .kind = Error::Kind::Conflict, .subject = u"merge"_s };

    // A customer that is there under its own name.
    Result<CustomerSummary> standing(const CustomerRepository &customers, const QUuid &id)
    {
        auto found = customers.one(id);
        if (found && (found->customer.id != id || found->customer.deleted))
            return changedMeanwhile;
        return found;
    }

    Op givingOp(const MergeRepository::Child &child, const QUuid &customer)
    {
        if (child.kind == OpKind::visit)
            return { .kind = OpKind::amend, .entity = child.id, .field = u"customer"_s, .value = idText(customer) };
        return setOp(child.id, child.kind + u".customer"_s, idText(customer));
    }

    Result<void> giveLater(OpWriter &writer, const QUuid &root, const MergedCustomer &merged)
    {
        const auto children = MergeRepository(writer.database()).laterChildren(root, merged);
        if (!children)
            return children.error();
        QList<Op> ops;
        for (const MergeRepository::Child &child : *children)
            ops.append(givingOp(child, merged.id));
        return ops.isEmpty() ? Result<void>() : writer.append(ops);
    }

} // namespace

QFuture<Result<QList<AlikeCustomer>>> MergeService::candidates(const QUuid &customer) const
{
    return m_store.read([customer](Database &database) -> Result<QList<AlikeCustomer>> {
        const auto own = CustomerRepository(database).one(customer);
        if (!own)
            return own.error();
        const auto contacts = ContactRepository(database).ofCustomer(own->customer.id);
        if (!contacts)
            return contacts.error();
        const IdentityTraits traits {
            .name = own->customer.name, .place = own->customer.region, .contacts = *contacts
        };
        return alikeCustomers(database, traits, own->customer.id);
    });
}

QFuture<Result<QList<AlikeCustomer>>> MergeService::alike(const IdentityTraits &traits) const
{
    return m_store.read([traits](Database &database) { return alikeCustomers(database, traits, {}); });
}

QFuture<Result<QList<QUuid>>> MergeService::duplicates() const
{
    return m_store.read([](Database &database) { return MergeRepository(database).duplicates(); });
}

QFuture<Result<QList<MergedCustomer>>> MergeService::mergedInto(const QUuid &customer) const
{
    return m_store.read([customer](Database &database) { return MergeRepository(database).mergedInto(customer); });
}

QFuture<Result<MergePreview>> MergeService::preview(const QUuid &kept, const QUuid &other) const
{
    return m_store.read([kept, other](Database &database) -> Result<MergePreview> {
        const CustomerRepository customers(database);
        const auto left = standing(customers, kept);
        if (!left)
            return left.error();
        const auto right = standing(customers, other);
        if (!right)
            return right.error();
        const auto names = HistoryRepository(database).names();
        if (!names)
            return names.error();
        QHash<QString, QString> named = *names;
        for (const CustomerSummary *one : { &*left, &*right })
            named.insert(idText(one->customer.parent), one->parentName);
        const auto fields = CustomFieldRepository(database).withDeleted();
        if (!fields)
            return fields.error();
        return MergePreview { .kept = *left, .other = *right, .names = named, .customFields = *fields };
    });
}

QFuture<Result<void>> MergeService::merge(const Customer &kept, const Customer &chosen, const QUuid &merged)
{
    return m_store.write([kept, chosen, merged](OpWriter &writer) -> Result<void> {
        if (kept.id == merged)
            return Error { .kind = Error::Kind::Invalid, .subject = u"merge.self"_s };
        const CustomerRepository customers(writer.database());
        for (const QUuid &id : { kept.id, merged }) {
            if (const auto one = standing(customers, id); !one)
                return one.error();
        }
        return writer.append(mergeOps(kept, chosen, merged));
    });
}

QFuture<Result<void>> MergeService::separate(const QUuid &merged, LaterTo later)
{
    return m_store.write([merged, later](OpWriter &writer) -> Result<void> {
        const auto ops = OpRepository(writer.database()).ofEntity(merged);
        if (!ops)
            return ops.error();
        const QUuid into = Pistis::mergedInto(*ops);
        if (into.isNull())
            return changedMeanwhile;
        const auto merge
            = std::find_if(ops->crbegin(), ops->crend(), [](const Op &op) { return op.kind == OpKind::merge; });
        const auto kept = OpRepository(writer.database()).ofEntity(into);
        if (!kept)
            return kept.error();
        const auto root = CustomerRepository(writer.database()).one(into);
        if (!root)
            return root.error();
        if (later == LaterTo::Separated) {
            const MergedCustomer one { .id = merged, .hlc = merge->hlc };
            if (auto done = giveLater(writer, root->customer.id, one); !done)
                return done;
        }
        return writer.append(unmergeOps(*merge, foldCustomer(into, *kept)));
    });
}

} // namespace Pistis
