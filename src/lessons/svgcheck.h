#pragma once

#include <QByteArray>

namespace Pistis {

// Whether a picture can be drawn without harm: well formed, of bounded depth, without entities, scripts, addresses
// outside the file, and without parts that repeat parts that repeat parts.
bool isHarmlessSvg(const QByteArray &bytes);

} // namespace Pistis
