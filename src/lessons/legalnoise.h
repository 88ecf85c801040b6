#pragma once

#include "lessons/noisepattern.h"

#include <QList>

namespace Pistis {

// What the law makes a website say: rights, terms, privacy, cookies.
QList<NoisePattern> legalNoise();

} // namespace Pistis
