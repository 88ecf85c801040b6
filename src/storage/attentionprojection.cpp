#include "storage/attentionprojection.h"

#include "core/dismissal.h"
#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<void> AttentionProjection::put(const QUuid &customer, const QList<Op> &ops)
{
    return hasDismissalOps(ops) ? putDismissals(customer, ops) : Result<void>();
}

Result<void> AttentionProjection::putDismissals(const QUuid &customer, const QList<Op> &ops)
{
    if (auto done = m_database.execute(u"dismissal_forget"_s, { { u":customer_id"_s, idText(customer) } }); !done)
        return done;
    for (const Dismissal &one : foldDismissals(ops)) {
        if (auto done = m_database.execute(u"dismissal_put"_s,
                { { u":op_id"_s, idText(one.op) }, { u":customer_id"_s, idText(customer) },
                    { u":cause_key"_s, causeKey(one.cause, one.customer, one.record, one.day) },
                    { u":cause"_s, wordOf(one.cause) }, { u":record_id"_s, orNull(idText(one.record)) },
                    { u":day"_s, orEmpty(dayText(one.day)) }, { u":made_on"_s, orEmpty(dayText(one.madeOn)) },
                    { u":until_on"_s, orNull(dayText(one.until)) }, { u":reason"_s, orEmpty(one.reason) } });
            !done)
            return done;
    }
    return {};
}

Result<void> AttentionProjection::clear() { return m_database.execute(u"dismissal_clear"_s); }

} // namespace Pistis
