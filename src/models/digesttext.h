#pragma once

#include "core/customerquery.h"

#include <QString>

namespace Pistis {

// What the day begins with: "4 overdue, 2 for today, 5 this week, 3 next week; 2 requests wait, 1 promise is due".
// Empty when nothing is to be done.
QString digestText(const WorkCounts &counts);

} // namespace Pistis
