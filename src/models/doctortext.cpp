#include "models/doctortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct DoctorText
    {
        Q_DECLARE_TR_FUNCTIONS(DoctorText)
    };

} // namespace

QString findingText(const DoctorReport::Finding &finding)
{
    const bool sound = finding.troubles.isEmpty();
    const QString troubles = finding.troubles.join(u", "_s);
    switch (finding.check) {
    case DoctorReport::Check::File:
        return sound ? DoctorText::tr("The file is sound.")
                     : DoctorText::tr("The file is damaged (%1). Take a copy from your backup.").arg(troubles);
    case DoctorReport::Check::References:
        return sound ? DoctorText::tr("All references lead somewhere.")
                     : DoctorText::tr("References lead nowhere in: %1.").arg(troubles);
    case DoctorReport::Check::Derived:
        return sound
            ? DoctorText::tr("The lists agree with the log of changes.")
            : DoctorText::tr("These lists differ from the log of changes: %1. Nothing is lost: the log counts.")
                  .arg(troubles);
    case DoctorReport::Check::Permissions:
        return sound
            ? DoctorText::tr("Only you may read the book.")
            : DoctorText::tr("Other users may read or write: %1. Take that right away from them.").arg(troubles);
    }
    Q_UNREACHABLE();
}

} // namespace Pistis
