#pragma once

#include "core/op.h"

namespace Pistis {

// The ops that take one op back. all: every op of its record in fold order, the op among them. Undoing an undo gives
// the state before it, so the same function serves redo.
QList<Op> opposite(const Op &op, const QList<Op> &all);

} // namespace Pistis
