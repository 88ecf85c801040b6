#pragma once

#include "core/importkind.h"
#include "core/op.h"

#include <optional>

namespace Pistis {

struct ImportReport;

// One import as the log remembers it: everything that came from one file at one time.
struct ImportBatch
{
    QUuid id {};
    qint64 number = 0; // of its first op in this book
    qint64 at = 0; // ms UTC
    QString by {}; // name of who imported it
    QString file {};
    ImportKind kind = ImportKind::Customers;
    int added = 0;
    int updated = 0;
    int movedFirstContacts = 0;
    bool isTakenBack = false;

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

// The op that says which file the other ops of its user action came from.
Op importOp(const QUuid &batch, ImportKind kind, const QString &file, const ImportReport &report);

// ops: of one batch in fold order; nothing when they are of something else. The book adds number and name.
std::optional<ImportBatch> foldImport(const QList<Op> &ops);

} // namespace Pistis
