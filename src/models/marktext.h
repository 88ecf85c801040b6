#pragma once

#include "evidence/chartmark.h"

#include <QString>

namespace Pistis {

// Heads the list of the customers behind a mark.
QString markText(const ChartMark &mark, const EvidenceResult &result, int customers);

} // namespace Pistis
