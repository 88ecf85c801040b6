#include "cli/importscommand.h"

#include "app/importhistory.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "models/importbatchmodel.h"
#include "models/takebacktext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ImportsCommand
    {
        Q_DECLARE_TR_FUNCTIONS(ImportsCommand)
    };

} // namespace

int runImports(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"imports"_s, args, context))
        return Usage;
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    const auto batches = awaited(ImportHistory(book.store()).batches());
    if (!batches)
        return failed(context, batches.error());
    for (const ImportBatch &batch : *batches) {
        context.out << batch.number << '\t' << QDateTime::fromMSecsSinceEpoch(batch.at).toString(u"yyyy-MM-dd HH:mm"_s)
                    << '\t' << batch.file << '\t' << importKindLabel(batch.kind) << '\t'
                    << ImportsCommand::tr("%n new", nullptr, batch.added) << ", "
                    << ImportsCommand::tr("%n changed", nullptr, batch.updated + batch.movedFirstContacts);
        if (batch.isTakenBack)
            context.out << '\t' << ImportsCommand::tr("taken back");
        context.out << '\n';
    }
    context.out.flush();
    return Done;
}

int runTakeBack(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"take-back"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    bool isNumber = false;
    const qint64 number = words.value(0).toLongLong(&isNumber);
    if (words.size() != 1 || !isNumber) {
        context.err << "pistis-cli take-back " << takeBackUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Change); code != Done)
        return code;
    const auto done = awaited(ImportHistory(book.store()).takeBack(number));
    if (!done)
        return failed(context, done.error());
    context.out << takeBackSummary(*done) << Qt::endl;
    return Done;
}

} // namespace Pistis
