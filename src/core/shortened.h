#pragma once

#include <QString>

namespace Pistis {

// A long text's beginning of so many characters, with … behind it; a letter keeps its accents.
QString shortened(const QString &text, qsizetype most);

} // namespace Pistis
