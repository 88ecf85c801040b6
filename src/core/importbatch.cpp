#include "core/importbatch.h"

#include "core/fieldfold.h"
#include "core/importreport.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr auto visitsWord = "visits"_L1;
    constexpr auto customersWord = "customers"_L1;

}

Op importOp(const QUuid &batch, ImportKind kind, const QString &file, const ImportReport &report)
{
    return { .kind = OpKind::imported,
        .entity = batch,
        .value = QJsonObject { { "file"_L1, file },
            { "kind"_L1, kind == ImportKind::Visits ? visitsWord : customersWord }, { "added"_L1, report.added },
            { "updated"_L1, report.updated }, { "first_contacts"_L1, report.movedFirstContacts } } };
}

std::optional<ImportBatch> foldImport(const QList<Op> &ops)
{
    for (const Op &op : ops) {
        if (op.kind != OpKind::imported)
            continue;
        const QJsonObject told = op.value.toObject();
        return ImportBatch { .id = op.entity,
            .at = op.madeAt,
            .file = told.value("file"_L1).toString(),
            .kind = told.value("kind"_L1).toString() == visitsWord ? ImportKind::Visits : ImportKind::Customers,
            .added = told.value("added"_L1).toInt(),
            .updated = told.value("updated"_L1).toInt(),
            .movedFirstContacts = told.value("first_contacts"_L1).toInt(),
            .isTakenBack = retractedIn(ops).contains(op.entity) };
    }
    return {};
}

} // namespace Pistis
