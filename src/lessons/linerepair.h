#pragma once

#include "lessons/cleaning.h"

namespace Pistis {

// The line in NFC, without invisible signs, with plain spaces, and with Greek letters where Latin ones or signs that
// look the same stand in a Greek word. Each rule that changed something is noted, and those in unwanted change nothing.
QString repairedLine(const QString &text, int line, QList<RepairedLine> &repairs, const QStringList &unwanted = {});

// Whether the lesson can do without this repair.
bool isOptionalRepair(const QString &rule);

// Words that hold letters of both scripts, which no repair can tell apart.
QStringList mixedWords(const QString &line);

} // namespace Pistis
