#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Pistis {

// Opens a copy of a kept file with the program that the desktop has for it. The copy lies where only its user may read
// it, and goes when the program ends: what is written into it there does not come back.
Result<void> openCopy(const QString &name, const QByteArray &content);

} // namespace Pistis
