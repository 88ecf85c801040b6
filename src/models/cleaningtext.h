#pragma once

#include <QString>

namespace Pistis {

// Why a rule of the cleaning would remove or repair a line, as a sentence for the user.
QString removalReason(const QString &rule);
QString repairReason(const QString &rule);

struct ChangedPart
{
    QString before {};
    QString after {};

    friend bool operator==(const ChangedPart &, const ChangedPart &) = default;
};

// The words of a line from the first to the last that a repair changed. Signs that cannot be seen stand as their code.
ChangedPart changedPart(const QString &before, const QString &after);

} // namespace Pistis
