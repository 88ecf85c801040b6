#pragma once

#include "core/folds.h"

#include <QDate>
#include <QTime>

namespace Pistis {

// What an import brings, or changes: a customer, or an entry of a calendar.
struct ImportEntry
{
    RecordKind kind = RecordKind::Customer;
    QString customer {};
    QString words {}; // of the entry
    QDate day {}; // likewise; a task may lack it
    QTime time {}; // of a visit; invalid: the day without a time
    bool isNew = true;

    friend bool operator==(const ImportEntry &, const ImportEntry &) = default;
};

} // namespace Pistis
