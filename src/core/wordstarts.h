#pragma once

#include <QString>

namespace Pistis {

// Whether every word of query begins a word of text, each another one, in any order. Both folded (core/greekfold.h).
bool beginsWords(const QString &text, const QString &query);

// The fold of what is searched for: the star that some write for the rest of a word falls away, as every word is found
// by its beginning.
QString searchFold(const QString &typed);

// What the same keys would have typed on the other of the two keyboard layouts, Greek and Latin; lower case.
QString onOtherLayout(const QString &typed);

} // namespace Pistis
