#pragma once

#include "core/promise.h"
#include "core/request.h"
#include "core/task.h"
#include "core/visit.h"

#include <QList>

namespace Pistis {

// What stands in the book of one customer, as it was at one moment; without what was taken back or deleted.
struct CustomerRecords
{
    QList<Visit> visits {};
    QList<Request> requests {};
    QList<Promise> promises {};
    QList<Task> tasks {};
};

} // namespace Pistis
