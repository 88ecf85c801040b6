#pragma once

#include "core/importreport.h"

namespace Pistis {

// What an import did or would do, as sentences.
QString importSummary(const ImportReport &report, ImportKind kind);
QString separatorLabel(QChar separator);
QString columnLabel(const QStringList &names); // of one column, in the interface's language

} // namespace Pistis
