#pragma once

#include "core/folds.h"
#include "core/result.h"

namespace Pistis {

class OpWriter;

// The op that gives a field a former value again, with what must come with it. What the forms would refuse does not
// come back either.
Result<QList<Op>> bringingBackOps(OpWriter &writer, RecordKind kind, const Op &op);

} // namespace Pistis
