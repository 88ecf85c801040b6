#pragma once

#include "lessons/noisepattern.h"

#include <QList>

namespace Pistis {

// Buttons to share and follow, links to other articles, credits of pictures.
QList<NoisePattern> linkNoise();

} // namespace Pistis
