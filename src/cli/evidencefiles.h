#pragma once

#include "cli/daytable.h"
#include "evidence/evidencelog.h"

namespace Pistis {

struct EvidenceFiles
{
    EvidenceLog log {};
    QStringList names {}; // of customers, by index
    std::vector<std::vector<int>> signalDays {}; // by customer; empty without a file of signals
    RunDays days {};
    int latestDay = 0; // found in either file
    int unknownCustomer = 0; // visits and signals ignored
    int beforeFirstContact = 0;
    QList<Fault> faults {}; // not empty: the log must not be used
};

// Without signals when that name is empty.
EvidenceFiles readEvidenceFiles(
    const QString &customersFile, const QString &visitsFile, const QString &signalsFile = {});

} // namespace Pistis
