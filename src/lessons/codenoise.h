#pragma once

#include "lessons/noisepattern.h"

#include <QList>

namespace Pistis {

// What the machinery of a page leaves: placeholders, markup, scripts, links.
QList<NoisePattern> codeNoise();

// Signs and digits alone.
NoisePattern wordlessNoise();

} // namespace Pistis
