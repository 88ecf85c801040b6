#include "storage/opwriter.h"

#include "core/clock.h"
#include "core/folds.h"
#include "storage/opapply.h"

using namespace Qt::StringLiterals;

namespace Pistis {

OpWriter::OpWriter(Database &database, BookMeta &meta, const Clock &clock)
    : m_database(database)
    , m_meta(meta)
    , m_clock(clock)
    , m_ids(meta.lastIdMs)
    , m_hlc(meta.lastHlc)
{
}

QUuid OpWriter::newId() { return m_ids.next(m_clock.nowMs()); }

Result<void> OpWriter::append(QList<Op> ops)
{
    const qint64 now = m_clock.nowMs();
    const QString author = idText(m_meta.person);
    for (Op &op : ops) {
        op.id = newId();
        op.device = m_meta.device;
        op.author = author;
        op.audience = u"local"_s;
        op.hlc = m_hlc.stamp(now);
        op.hlcClaimed = op.hlc;
        op.madeAt = now;
    }
    const auto applied = applyOps(m_database, ops, Origin::Local, m_changes.step);
    if (!applied)
        return applied.error();
    m_changes.unite(*applied);
    return {};
}

Result<void> OpWriter::finish()
{
    m_meta.lastHlc = m_hlc.last();
    m_meta.lastIdMs = m_ids.lastMs();
    return writeClocks(m_database, m_meta);
}

} // namespace Pistis
