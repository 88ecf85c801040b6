#pragma once

#include "core/fault.h"

#include <atomic>

namespace Pistis {

enum class ImportKind { Customers, Visits };

// How days like 03/04/2026 are meant in a file; it is asked, not guessed.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

// What an import did, or would do.
struct ImportReport
{
    int added = 0;
    int updated = 0; // customers of which the file knows something new
    int unchanged = 0; // already there
    int movedFirstContacts = 0; // customers visited before what was known as their first contact
    QList<Fault> faults {};
    bool isStored = false;

    int rows() const { return added + updated + unchanged; }
};

struct ImportChoices
{
    DayOrder dayOrder = DayOrder::Unknown;
    bool skipFaults = false; // store the good rows all the same
};

// Shared between a running import and who shows it; both may ask from any thread.
struct ImportProgress
{
    std::atomic<qsizetype> done = 0; // rows
    std::atomic<qsizetype> total = 0; // 0: not yet known
    std::atomic<bool> cancelled = false;
};

} // namespace Pistis
