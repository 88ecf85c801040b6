#pragma once

#include <QList>
#include <QStringList>

namespace Pistis {

struct DoctorReport
{
    enum class Check { File, References, Derived, Permissions };

    struct Finding
    {
        Check check = Check::File;
        QStringList troubles {}; // names of tables, or what SQLite says; empty: sound
    };

    QList<Finding> findings {};

    bool isSound() const
    {
        for (const Finding &finding : findings) {
            if (!finding.troubles.isEmpty())
                return false;
        }
        return true;
    }
};

} // namespace Pistis
