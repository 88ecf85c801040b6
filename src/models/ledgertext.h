#pragma once

#include "core/promiseledger.h"
#include "core/responsetimes.h"

#include <QStringList>

namespace Pistis {

// "Promises kept on time: 8 of 10 (80%, 49% to 94%); kept late by 3 days (median of 2); 1 overdue"; the customers' own
// on a line of their own. Nothing where nothing counts yet.
QStringList ledgerTexts(const PromiseLedgers &ledgers);

// "Answered in 3.5 business hours, 9 of 10 within 12 (median and 90 % of 84 answers)"
QStringList responseTexts(const ResponseTimes &times);

} // namespace Pistis
