#pragma once

#include <QRegularExpression>
#include <QString>

namespace Pistis {

// Matches a whole folded line with one of the alternatives, which stand one to a line. They are written with accents
// and final sigmas as people write them; §name§ stands for words that pages are furnished with.
QRegularExpression pageLine(const QString &alternatives);

} // namespace Pistis
