#pragma once

#include "core/op.h"

namespace Pistis {

// What the field of a set or amend op was without this op.
QJsonValue valueBefore(const Op &op, const QList<Op> &all);

// The ops that take one op back. all: every op of its record in fold order, the op among them. Undoing an undo gives
// the state before it, so the same function serves redo.
QList<Op> opposite(const Op &op, const QList<Op> &all);

} // namespace Pistis
