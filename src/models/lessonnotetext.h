#pragma once

#include "core/lessonnote.h"

namespace Pistis {

// Words for notes on lessons, in the interface's language.
QString noteKindLabel(NoteKind kind);
QString noteLine(const LessonNote &note, const QString &customer); // empty: about nobody

} // namespace Pistis
