#pragma once

#include "lessons/noisepattern.h"

#include <QList>

namespace Pistis {

// Comments and their forms, accounts in place of authors, dates and reading times.
QList<NoisePattern> talkNoise();

} // namespace Pistis
