#pragma once

#include "core/importbatch.h"
#include "core/importreport.h"

#include <QStringList>

namespace Pistis {

// What an import did or would do, as sentences.
QString importSummary(const ImportReport &report, ImportKind kind);
// For whom lines were taken and how days were read, where a person may see it otherwise.
QStringList importNotes(const ImportReport &report);
// "12 new customers, 3 changed"
QString importCounts(const ImportBatch &batch);
// What comes in, a line to each customer or entry; nothing of a table, which shows it itself.
QStringList importEntries(const ImportReport &report);
QString separatorLabel(QChar separator);
QString columnLabel(const QStringList &names); // of one column, in the interface's language

} // namespace Pistis
