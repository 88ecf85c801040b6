#pragma once

#include "core/importreport.h"
#include "core/takeback.h"
#include "storage/importrepository.h"
#include "storage/opwriter.h"

namespace Pistis {

// Takes back one import, record by record, the last one first: visits go before their customers, and these before their
// segments and owners.
class TakeBack
{
public:
    TakeBack(OpWriter &writer, const QList<qint64> &without, ImportProgress &progress)
        : m_writer(writer)
        , m_imports(writer.database())
        , m_without(without)
        , m_progress(progress)
    {
    }

    Result<TakeBackReport> run(qint64 number);

private:
    Result<void> sort(qint64 number);
    Result<void> take(const QUuid &record);
    Result<void> takeMade(const QUuid &record, const QList<Op> &all);
    Result<void> takeCustomer(const QUuid &customer, const QList<Op> &all);
    Result<void> add(const QList<Op> &ops);
    Result<void> flush();

    OpWriter &m_writer;
    const ImportRepository m_imports;
    const QList<qint64> m_without; // imports that were taken back before
    ImportProgress &m_progress;
    TakeBackReport m_report;
    QHash<QUuid, QList<Op>> m_imported;
    QList<QUuid> m_order;
    QSet<QUuid> m_made;
    QList<Op> m_ops;
};

} // namespace Pistis
