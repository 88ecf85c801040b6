#pragma once

#include "evidence/evidencelog.h"

#include <optional>
#include <vector>

namespace Pistis {

// Of the customers of one cohort, what was known of them at one age.
struct CohortCell
{
    int known = 0; // had reached this age by the cut, or been lost before it
    int kept = 0; // of these: not lost by this age
    std::optional<double> share {}; // kept of known, 0..1; only where the cell is complete
    bool complete = false; // the whole cohort has reached this age; else the share is not yet decided
};

// Customers whose first contact lies in the same calendar months.
struct Cohort
{
    int year = 0;
    int month = 1; // the first of its months, 1..12
    int customers = 0;
    std::vector<CohortCell> cells {}; // after 1, 2, ... steps; as far as anyone of the cohort has come
};

struct CohortTable
{
    int months = 1; // of first contacts in a row, and between two ages
    std::vector<Cohort> cohorts {}; // by time, without a gap
};

bool hasIncompleteCells(const CohortTable &table); // they are hatched, and their share is not shown

// Months since year 0 of a day of the log, and the days of a relationship of so many months.
int cohortMonth(int day);
int cohortAge(int months);

// Days of the log count from 1970-01-01. A month of age is a twelfth of 365 days. Only losses leave a cohort; who ended
// for another reason is not counted from then on. Left out: relationships older than the log, whose losses before its
// start nobody has written down. Months are joined to quarters or years where there are more than 24 rows, or fewer
// than 10 customers in a row.
CohortTable cohortTable(const EvidenceLog &log, int cut, std::optional<int> logStart);

} // namespace Pistis
