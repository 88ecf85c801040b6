#pragma once

#include <QString>

namespace Pistis {

bool isShipped(const QString &folder); // with the program

// The version of the pack in a folder, which is named so, or is one of the program's.
QString versionOf(const QString &folder);

} // namespace Pistis
