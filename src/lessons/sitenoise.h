#pragma once

#include "lessons/noisepattern.h"

#include <QList>

namespace Pistis {

// The frame of a website: ways through it, accounts, labels of an article, advertisements, letters to subscribe to.
QList<NoisePattern> siteNoise();

} // namespace Pistis
