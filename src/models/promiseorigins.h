#pragma once

#include "core/customerrecords.h"

namespace Pistis {

// A visit or a request in which a promise can have been made.
struct PromiseOrigin
{
    QUuid id {};
    QString label {};
    bool isLikely = false; // a contact of today

    friend bool operator==(const PromiseOrigin &, const PromiseOrigin &) = default;
};

// Those of the last months that were held, and what is asked and still open; the last day first. known: one that is
// among them however old it is.
QList<PromiseOrigin> promiseOrigins(const CustomerRecords &records, const QDate &today, const QUuid &known = {});

} // namespace Pistis
