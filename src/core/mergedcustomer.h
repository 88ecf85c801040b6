#pragma once

#include <QString>
#include <QUuid>

namespace Pistis {

// A customer that was merged into another one.
struct MergedCustomer
{
    QUuid id {};
    QString name {};
    qint64 mergedAt = 0; // ms UTC
    QString by {}; // the name of who merged them
    qint64 hlc = 0; // of the merge
    int laterEntries = 0; // visits, requests, promises and tasks of the kept customer that came after it

    friend bool operator==(const MergedCustomer &, const MergedCustomer &) = default;
};

} // namespace Pistis
