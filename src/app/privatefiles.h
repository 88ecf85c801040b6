#pragma once

#include "core/result.h"

#include <QString>

namespace Pistis {

// Customers' data are nobody else's: what this process makes from now on only its user may read. Called once, first.
void keepNewFilesPrivate();

// Writes the whole file under another name first, so that there is never half of one; only its user may read it.
Result<void> savePrivately(const QString &path, const QByteArray &bytes);

} // namespace Pistis
