#include "cli/doctorcommand.h"

#include "app/doctor.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "models/doctortext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runDoctor(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"doctor"_s, args, context))
        return Usage;
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    const auto report = awaited(examine(book.store()));
    if (!report)
        return failed(context, report.error());
    for (const DoctorReport::Finding &finding : report->findings)
        context.out << findingText(finding) << '\n';
    context.out.flush();
    return report->isSound() ? Done : BadData;
}

} // namespace Pistis
