#pragma once

#include "evidence/customersquares.h"
#include "evidence/evidenceresult.h"
#include "evidence/lagtables.h"

#include <memory>

namespace Pistis {

// What follows from the tables of one lag, without a look at the customers: all but the two standard errors that are
// summed by customer. `start` is a coefficient near the one to be found.
LagResult lagResult(const LagTables &tables, int referenceBand, double start = 0);

// Limits and test by the error that is summed by customer, where rows of one customer are not independent.
void useRobustLimits(CoxResult &cox);

// Only the counts and the Cox model of lagResult: what the verdict asks of the lags beside the headline.
LagResult lagFit(const LagTables &tables, double start = 0);

// The rest of a LagResult, from the rows of all customers, those of one customer together.
class CustomerErrors
{
public:
    CustomerErrors(const LagResult &result, const RiskTable &table);
    ~CustomerErrors();
    CustomerErrors(const CustomerErrors &) = delete;
    CustomerErrors &operator=(const CustomerErrors &) = delete;

    void add(const AtRiskRow &row, int customer); // may have more than one entry in the log
    void writeTo(LagResult &result) const;

private:
    struct Sums;

    std::unique_ptr<Sums> m_sums; // null where the model has no estimate
};

} // namespace Pistis
