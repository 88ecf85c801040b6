#pragma once

#include "core/customer.h"
#include "core/fault.h"

#include <QList>

namespace Pistis {

struct CustomerRow
{
    int line = 0;
    QString name {};
    QDate firstContact {}; // invalid: not given
    QDate lostOn {};
    QDate firstWarningOn {};
    EndReason endReason = EndReason::None;
    QString segment {};
    QString owner {};
};

struct CustomersFile
{
    QList<CustomerRow> rows {};
    QList<Fault> faults {};
    QString fileName {};
    int nameColumn = 0; // as a Fault counts
    int lostColumn = 0;
    int warningColumn = 0;
};

// Columns: customer, first_contact, lost_day, first_warning_day, end_reason, segment, owner; only the first is needed,
// others are ignored. file names the file in the faults.
CustomersFile readCustomers(QStringView text, const QString &file, QDate today);

} // namespace Pistis
