#pragma once

#include "core/customersummary.h"

class QSqlQuery;

namespace Pistis {

// A row of customer_summary as a value; with what a statement reads beside it.
CustomerSummary summaryIn(const QSqlQuery &row);
CustomerSummary namedSummaryIn(const QSqlQuery &row); // names of the segment and of who was in touch last
CustomerSummary withRequest(const QSqlQuery &row);
CustomerSummary withPromise(const QSqlQuery &row, const QDate &today);

} // namespace Pistis
