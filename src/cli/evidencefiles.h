#pragma once

#include "core/fault.h"
#include "evidence/evidencelog.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace Pistis {

// Days of one run: whole numbers in a count of the user's own, or ISO dates (since 1970-01-01), never both.
class RunDays
{
public:
    enum class Kind { Unknown, Whole, Iso };

    std::optional<int> read(QStringView text, Fault::Reason &reason);
    Kind kind() const { return m_kind; }

private:
    Kind m_kind = Kind::Unknown;
};

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
