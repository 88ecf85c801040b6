#pragma once

#include "core/result.h"

namespace Pistis {

// Whether the desktop starts the program when its user logs in: a file of the XDG autostart specification.
bool startsWithDesktop();
Result<void> setStartsWithDesktop(bool starts);

} // namespace Pistis
