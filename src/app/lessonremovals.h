#pragma once

#include "core/result.h"
#include "lessons/removedlines.h"

namespace Pistis {

// What the import of a lesson took out of its texts, as its newest version tells.
Result<QList<RemovedEntry>> removedLines(const QString &folder, const QString &id);

// Brings lines back in a new version, whose number is given back; pairs stay as they are, and the sentences that come
// look for partners among those that have none.
Result<QString> restoreLines(const QString &folder, const QString &id, const QList<RemovedEntry> &entries);

} // namespace Pistis
