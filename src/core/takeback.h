#pragma once

#include "core/folds.h"

namespace Pistis {

// What taking an import back did.
struct TakeBackReport
{
    QString file {}; // from which it came
    int customers = 0; // deleted
    int visits = 0;
    int promises = 0;
    int tasks = 0;
    int parties = 0; // segments and persons
    int fields = 0; // that are as they were before
    int contacts = 0; // telephone numbers and so on that are out again
    int changedSince = 0; // fields that stay, as somebody changed them later
    int mergedSince = 0; // customers that stay, as another one was merged into them later
    int laterEntries = 0; // visits, requests, promises and tasks that went with deleted customers

    friend bool operator==(const TakeBackReport &, const TakeBackReport &) = default;
};

// Whether these ops of one record, from one user action, made the record.
bool makeRecord(const QList<Op> &ops);

// The op that deletes a record which an import made; nothing when it is deleted already.
std::optional<Op> deletingOp(const QList<Op> &all);

// The ops that take back what an import did to a record that it did not make. imported: its ops of this record; all:
// every op of the record in fold order, without those of imports that were taken back. Counts into the report.
QList<Op> revertingOps(const QList<Op> &imported, const QList<Op> &all, TakeBackReport &report);

// The ops that take out what the import added beside the fields: ways to reach a customer, tags.
QList<Op> removingOps(const QList<Op> &imported, const QList<Op> &all, TakeBackReport &report);

} // namespace Pistis
