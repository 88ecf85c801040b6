#pragma once

#include <QString>

namespace Pistis {

// The one key for finding text without regard to case, accents, final sigma and runs of spaces. It is stored in key
// columns and applied to queries; both sides must use this function.
QString greekFold(QStringView text);

} // namespace Pistis
