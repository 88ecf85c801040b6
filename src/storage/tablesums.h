#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>

namespace Pistis {

class Database;

// A checksum of the rows of each typed table, by its name.
Result<QMap<QString, QByteArray>> tableSums(Database &database);

} // namespace Pistis
