#pragma once

#include "core/folds.h"

namespace Pistis {

// Words for kinds of records and for moments, in the interface's language.
QString recordLabel(RecordKind kind);
QString momentLabel(qint64 ms); // date and time here

} // namespace Pistis
