#include "cli/importtmxcommand.h"

#include "app/lessonlibrary.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ImportTmx
    {
        Q_DECLARE_TR_FUNCTIONS(ImportTmx)
    };

} // namespace

int runImportTmx(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"title"_s, {}, u"TITLE"_s));
    if (!parseArguments(parser, u"import"_s, args, context))
        return Usage;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        context.err << "pistis-cli import " << importTmxUsage << Qt::endl;
        return Usage;
    }
    const auto imported = awaited(LessonLibrary().importTmx(files.first(), parser.value(u"title"_s)));
    if (!imported)
        return failed(context, imported.error());
    if (!imported->faults.isEmpty())
        return failed(context, imported->faults);
    const LessonEntry &entry = imported->entry;
    context.out << ImportTmx::tr("Saved as lesson %1, version %2: %3").arg(entry.id, entry.version, entry.title())
                << Qt::endl;
    return Done;
}

} // namespace Pistis
