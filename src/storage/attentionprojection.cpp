#include "storage/attentionprojection.h"

#include "core/attention.h"
#include "core/dismissal.h"
#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<void> AttentionProjection::put(const QUuid &customer, const QList<Op> &ops)
{
    if (auto done = hasDismissalOps(ops) ? putDismissals(customer, ops) : Result<void>(); !done)
        return done;
    return hasMoodOps(ops) ? putMoods(customer, ops) : Result<void>();
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

Result<void> AttentionProjection::putMoods(const QUuid &customer, const QList<Op> &ops)
{
    if (auto done = m_database.execute(u"mood_forget"_s, { { u":customer_id"_s, idText(customer) } }); !done)
        return done;
    for (const Mood &mood : foldMoods(ops)) {
        if (auto done = m_database.execute(u"mood_put"_s,
                { { u":op_id"_s, idText(mood.op) }, { u":customer_id"_s, idText(customer) },
                    { u":value"_s, wordOf(mood.value) }, { u":note"_s, orEmpty(mood.note) },
                    { u":noted_on"_s, dayText(mood.on) } });
            !done)
            return done;
    }
    return {};
}

Result<void> AttentionProjection::putBook(const QUuid &book, const QList<Op> &ops)
{
    if (!hasAttentionWeights(ops))
        return {};
    const AttentionWeights weights = foldAttentionWeights(ops);
    Database::Bindings bindings { { u":book_id"_s, idText(book) }, { u":alarm_line"_s, weights.alarmLine } };
    for (const AttentionPart part : allAttentionParts)
        bindings.push_back({ u':' + wordOf(part), weights.of(part) });
    return m_database.execute(u"attention_weight_put"_s, bindings);
}

Result<void> AttentionProjection::clear()
{
    for (const QString &statement : { u"dismissal_clear"_s, u"mood_clear"_s, u"attention_weight_clear"_s }) {
        if (auto done = m_database.execute(statement); !done)
            return done;
    }
    return {};
}

} // namespace Pistis
