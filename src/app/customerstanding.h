#pragma once

#include "core/attainment.h"
#include "core/customerrecords.h"
#include "core/promiseledger.h"
#include "core/responsetimes.h"
#include "core/result.h"
#include "evidence/ownrhythm.h"

namespace Pistis {

class Database;

// How a customer stands, beside when they are due.
struct CustomerStanding
{
    std::optional<OwnRhythm> rhythm {}; // absent with fewer than two gaps
    std::optional<Attainment> attainment {}; // of current customers
    ResponseTimes times {};
    PromiseLedgers ledgers {};
};

Result<CustomerRecords> recordsOf(Database &database, const QUuid &customer);
Result<CustomerStanding> standingOf(Database &database, const QUuid &customer, const QDate &today);

} // namespace Pistis
