#pragma once

#include "core/importreport.h"

namespace Pistis {

// What an import did or would do, as sentences.
QString importSummary(const ImportReport &report, ImportKind kind);

} // namespace Pistis
