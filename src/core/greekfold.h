#pragma once

#include <QString>

namespace Pistis {

// The one key for finding text without regard to case, accents, final sigma and runs of spaces. It is stored in key
// columns and applied to queries; both sides must use this function.
QString greekFold(QStringView text);

// The key of the name of a field or column and of the words in it: underscores and hyphens are spaces, too.
QString wordKey(QString word);

} // namespace Pistis
