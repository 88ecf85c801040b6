#include "cli/commandtable.h"

#include "cli/addcustomercommand.h"
#include "cli/addrequestcommand.h"
#include "cli/agendacommand.h"
#include "cli/aligncommand.h"
#include "cli/answercommand.h"
#include "cli/attachcommand.h"
#include "cli/attentioncommand.h"
#include "cli/cleancommand.h"
#include "cli/deletedcommand.h"
#include "cli/doctorcommand.h"
#include "cli/evidencecommand.h"
#include "cli/exportcommand.h"
#include "cli/fieldscommand.h"
#include "cli/fitcommand.h"
#include "cli/importcommand.h"
#include "cli/importscommand.h"
#include "cli/lessonscommand.h"
#include "cli/logvisitcommand.h"
#include "cli/losscommand.h"
#include "cli/nextcommand.h"
#include "cli/peoplecommand.h"
#include "cli/plancommand.h"
#include "cli/practicebookcommand.h"
#include "cli/printcommand.h"
#include "cli/promisecommand.h"
#include "cli/promisestepcommand.h"
#include "cli/requestcommand.h"
#include "cli/settingscommand.h"
#include "cli/settlecommand.h"
#include "cli/snoozecommand.h"
#include "cli/standingcommand.h"
#include "cli/taskcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const char *const globalUsage = "[--book FILE] [--language el|en] COMMAND ...";

    void listCommands(QTextStream &stream)
    {
        stream << "pistis-cli " << globalUsage << '\n';
        for (const CliCommand &command : cliCommands())
            stream << "  " << command.name << ' ' << command.usage << '\n';
    }

    // The value of a global option, removed from args together with its name.
    bool takeOption(QStringList &args, const QString &name, QString &value)
    {
        for (qsizetype at = 0; at < args.size(); ++at) {
            if (args.at(at).startsWith(name + u'=')) {
                value = args.takeAt(at).mid(name.size() + 1);
                return true;
            }
            if (args.at(at) == name) {
                args.removeAt(at);
                if (at == args.size())
                    return false;
                value = args.takeAt(at);
                return true;
            }
        }
        return true;
    }

} // namespace

const QList<CliCommand> &cliCommands()
{
    static const QList<CliCommand> commands {
        { "evidence", evidenceUsage, runEvidence },
        { "fit", fitUsage, runFit },
        { "agenda", agendaUsage, runAgenda },
        { "next", nextUsage, runNext },
        { "attention", attentionUsage, runAttention },
        { "plan", planUsage, runPlan },
        { "settle", settleUsage, runSettle },
        { "settings", settingsUsage, runSettings },
        { "snooze", snoozeUsage, runSnooze },
        { "add-customer", addCustomerUsage, runAddCustomer },
        { "attach", attachUsage, runAttach },
        { "attachments", attachmentsUsage, runAttachments },
        { "log-visit", logVisitUsage, runLogVisit },
        { "add-request", addRequestUsage, runAddRequest },
        { "answer", answerUsage, runAnswer },
        { "request", requestUsage, runRequest },
        { "standing", standingUsage, runStanding },
        { "promise", promiseUsage, runPromise },
        { "keep", keepUsage, runKeep },
        { "break", promiseStepUsage, runBreak },
        { "withdraw", promiseStepUsage, runWithdraw },
        { "redate", redateUsage, runRedate },
        { "reopen", promiseStepUsage, runReopen },
        { "task", taskUsage, runTask },
        { "lose", loseUsage, runLose },
        { "win-back", winBackUsage, runWinBack },
        { "fields", fieldsUsage, runFields },
        { "set-field", setFieldUsage, runSetField },
        { "people", peopleUsage, runPeople },
        { "deleted", deletedUsage, runDeleted },
        { "restore", restoreUsage, runRestore },
        { "clean", cleanUsage, runClean },
        { "lessons", lessonsUsage, runLessons },
        { "align", alignUsage, runAlign },
        { "import", importUsage, runImport },
        { "imports", importsUsage, runImports },
        { "take-back", takeBackUsage, runTakeBack },
        { "export", exportUsage, runExport },
        { "print", printUsage, runPrint },
        { "open-sealed", openSealedUsage, runOpenSealed },
        { "doctor", doctorUsage, runDoctor },
        { "practice-book", practiceBookUsage, runPracticeBook },
    };
    return commands;
}

bool parseArguments(QCommandLineParser &parser, const QString &command, const QStringList &args, CliContext &context)
{
    if (parser.parse(QStringList { command } + args))
        return true;
    context.err << "pistis-cli " << command << ": " << parser.errorText() << '\n';
    return false;
}

int runCli(QStringList args, CliContext context)
{
    context.language = QLocale().language() == QLocale::Greek ? u"el"_s : u"en"_s;
    if (!takeOption(args, u"--book"_s, context.book) || !takeOption(args, u"--language"_s, context.language)
        || (context.language != u"el" && context.language != u"en")) {
        listCommands(context.err);
        return Usage;
    }
    if (args.value(0) == u"--help" || args.value(0) == u"help") {
        listCommands(context.out);
        return Done;
    }
    if (args.value(0) == u"--version") {
        context.out << "pistis " << PISTIS_VERSION << '\n';
        return Done;
    }
    QLocale::setDefault(context.language == u"el"
            ? QLocale(QLocale::Greek, QLocale::Greece)
            : QLocale(QLocale::English, QLocale::UnitedKingdom)); // as in the window
    QTranslator translator;
    if (translator.load(u":/i18n/pistis_"_s + context.language))
        QCoreApplication::installTranslator(&translator);
    for (const CliCommand &command : cliCommands()) {
        if (args.value(0) != QLatin1String(command.name))
            continue;
        if (args.contains(u"--help")) {
            context.out << "pistis-cli " << command.name << ' ' << command.usage << '\n';
            return Done;
        }
        return command.run(context, args.mid(1));
    }
    listCommands(context.err);
    return Usage;
}

} // namespace Pistis
