#pragma once

#include <QString>

namespace Pistis {

// The rule of the cleaning that this line, looked at alone, falls under; empty for a line of the text. A rule matches a
// whole line, never a part of a sentence.
QString noiseRuleOf(const QString &line);

} // namespace Pistis
