#pragma once

#include "core/changeset.h"

#include <QString>

namespace Pistis {

// What a step touched, in a few words: "1 visit", "2 customers", "import of “customers.csv” (12 new customers)".
QString changeText(const ChangeSet &changes);

} // namespace Pistis
