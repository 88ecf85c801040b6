#include "models/exporttext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Pistis {

namespace {

    struct ExportText
    {
        Q_DECLARE_TR_FUNCTIONS(ExportText)
    };

    QString countText(const ExportRequest &request, int records)
    {
        switch (request.kind) {
        case ExportKind::Customers:
            return ExportText::tr("%n customer(s) written to “%1”", nullptr, records);
        case ExportKind::Visits:
            return request.format == ExportFormat::Calendar
                ? ExportText::tr("%n visit(s), promise(s) and task(s) written to “%1”", nullptr, records)
                : ExportText::tr("%n visit(s) written to “%1”", nullptr, records);
        case ExportKind::Agenda:
            return ExportText::tr("%n entries of the agenda written to “%1”", nullptr, records);
        case ExportKind::Book:
            return ExportText::tr("The whole book was written to “%1”");
        }
        Q_UNREACHABLE();
    }

} // namespace

QString exportSummary(const ExportRequest &request, qint64 records)
{
    const QString text = countText(request, int(records)).arg(QFileInfo(request.path).fileName());
    return request.passphrase.isEmpty()
        ? QString(text + QChar(u'.'))
        : ExportText::tr("%1, sealed. Without the passphrase nobody can open it.").arg(text);
}

QString printedSummary(const QString &path)
{
    return ExportText::tr("Written to “%1”.").arg(QFileInfo(path).fileName());
}

QString openedSummary(const QString &name, const QString &target)
{
    return ExportText::tr("“%1” was opened and written to “%2”.").arg(name, QFileInfo(target).fileName());
}

} // namespace Pistis
