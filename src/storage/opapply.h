#pragma once

#include "core/changeset.h"
#include "core/op.h"
#include "core/result.h"

namespace Pistis {

class Database;

enum class Origin { Local, Remote };

// Appends stamped ops and brings the typed tables up to date. The only way that data enters a book: called inside a
// transaction, for ops made here and for those of colleagues. step: number of the first op of the user action, 0 to
// begin one; the change set tells which it became.
Result<ChangeSet> applyOps(Database &database, const QList<Op> &ops, Origin origin, qint64 step = 0);

// Empties the typed tables and fills them from the op log alone.
Result<void> rebuildProjections(Database &database);

} // namespace Pistis
