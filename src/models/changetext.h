#pragma once

#include "core/changeset.h"

#include <QString>

namespace Pistis {

struct ImportBatch;

// What a step touched, in a few words: "1 visit", "2 customers".
QString changeText(const ChangeSet &changes);
// Of one that was an import: "import of “customers.csv” (12 new customers)".
QString changeText(const ImportBatch &batch);

} // namespace Pistis
