#pragma once

#include <QList>
#include <QStringList>

namespace Pistis {

// For each sentence of the old text the one of the fresh text that says the same, -1 where there is none. No sentence
// is given twice; equal ones go by what stands around them, then by their order.
QList<int> sentenceMap(const QStringList &old, const QStringList &fresh);

} // namespace Pistis
