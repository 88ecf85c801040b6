#pragma once

#include "evidence/nulltest.h"

#include <QString>

namespace Pistis {

// What chance alone did with the user's own log, in a few sentences.
QString chanceText(const NullTestResult &result);

} // namespace Pistis
