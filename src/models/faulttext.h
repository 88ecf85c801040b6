#pragma once

#include "core/fault.h"

namespace Pistis {

// One sentence with file, line and reason.
QString faultText(const Fault &fault);

// The reason alone, for a table whose other columns tell file and line.
QString faultReason(const Fault &fault);

} // namespace Pistis
