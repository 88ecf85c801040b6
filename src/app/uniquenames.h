#pragma once

#include "core/result.h"

#include <QSet>
#include <QUuid>

namespace Pistis {

class Database;

// Whether no other segment or own field of the book has the name of one of these records; else Error::Invalid.
Result<void> checkedNames(Database &database, const QSet<QUuid> &records);

} // namespace Pistis
