#pragma once

#include "core/lessonnote.h"

namespace Pistis {

// Words for notes on lessons, in the interface's language.
QString noteKindLabel(NoteKind kind);
QString noteSubject(const LessonNote &note); // its kind and, where it is on a word, that word
QString notePlaceText(const LessonPlace &place); // its word, where it is of one, and its sentences
QString noteLine(const LessonNote &note, const QString &customer); // empty: about nobody

} // namespace Pistis
