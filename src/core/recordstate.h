#pragma once

#include "core/folds.h"

#include <optional>

namespace Pistis {

// What the record is whose ops these are; Unknown when none of them tells.
RecordKind kindOf(const QList<Op> &ops);

// The op that brings a deleted record back; nothing for one that is not deleted. ops: all of the record in fold order.
std::optional<Op> restoringOp(const QList<Op> &ops);

} // namespace Pistis
