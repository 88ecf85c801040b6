#include "models/faultfile.h"

#include "app/tablefile.h"
#include "models/faulttext.h"

#include <QCoreApplication>

namespace Pistis {

namespace {

    struct FaultFile
    {
        Q_DECLARE_TR_FUNCTIONS(FaultFile)
    };

    QString placeText(int place) { return place > 0 ? QString::number(place) : QString(); }

} // namespace

QByteArray faultsCsv(const QList<Fault> &faults)
{
    QList<QStringList> rows { { FaultFile::tr("File"), FaultFile::tr("Line"), FaultFile::tr("Column"),
        FaultFile::tr("What is wrong") } };
    for (const Fault &fault : faults)
        rows.append({ fault.file, placeText(fault.line), placeText(fault.column), faultReason(fault) });
    return tableFile(rows);
}

} // namespace Pistis
