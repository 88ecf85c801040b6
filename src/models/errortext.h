#pragma once

#include "core/error.h"

namespace Pistis {

// The user's sentence for a failure: what happened, why, what to do. The window and the command line say the same.
QString errorText(const Error &error);

} // namespace Pistis
