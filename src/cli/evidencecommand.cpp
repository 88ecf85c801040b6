#include "cli/evidencecommand.h"

#include "app/evidenceexport.h"
#include "app/evidenceservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "cli/evidencefiles.h"
#include "cli/evidencejson.h"
#include "cli/evidenceoptions.h"
#include "cli/evidencesignals.h"
#include "cli/evidencetable.h"
#include "evidence/evidence.h"
#include "evidence/inferredlosses.h"
#include "models/errortext.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    int refuseOption(CliContext &context, const QString &option)
    {
        context.err << "pistis-cli evidence: --" << option << ": missing or not usable\n"
                    << "usage: pistis-cli evidence " << evidenceUsage << '\n';
        return Usage;
    }

    QJsonObject optionsJson(const QCommandLineParser &parser)
    {
        QJsonObject options;
        for (const QString &name : parser.optionNames())
            options.insert(name, parser.value(name).isEmpty() ? QJsonValue(true) : QJsonValue(parser.value(name)));
        return options;
    }

    // The days of --cut and --log-start; the name of the option that is not usable, or nothing.
    QString readDays(const EvidenceOptions &options, RunDays &days, EvidenceParameters &parameters)
    {
        Fault::Reason reason {};
        if (!options.cut.isEmpty()) {
            const auto cut = days.read(options.cut, reason);
            if (!cut)
                return u"cut"_s;
            parameters.cut = *cut;
        }
        if (!options.logStart.isEmpty()) {
            parameters.logStart = days.read(options.logStart, reason);
            if (!parameters.logStart)
                return u"log-start"_s;
        }
        return {};
    }

    // False after a message.
    bool isExported(
        CliContext &context, const EvidenceLog &log, const QStringList &names, const EvidenceOptions &options)
    {
        if (options.exportTo.isEmpty())
            return true;
        const auto exported = exportEvidence(options.exportTo, log, names, options.parameters);
        if (!exported)
            context.err << "pistis-cli evidence: " << errorText(exported.error()) << Qt::endl;
        return bool(exported);
    }

    EvidenceWarning inferredWarning(const InferredLosses &inferred)
    {
        EvidenceWarning warning { .id = WarningId::InferredLosses };
        if (inferred.cameBack)
            warning.values.emplace_back("share", *inferred.cameBack);
        return warning;
    }

    int print(CliContext &context, const EvidenceResult &result, const EvidenceReport &report, bool json)
    {
        if (json)
            context.out << QJsonDocument(evidenceJson(result, report)).toJson();
        else
            printEvidence(context.out, result, report.days);
        context.out.flush();
        return Done;
    }

    // A log that this command has read itself, with what is to be said about it.
    struct ReadLog
    {
        EvidenceLog log {};
        QStringList names {}; // of customers, by index
        std::optional<std::vector<std::vector<int>>> signalDays {}; // by customer
        int unknownCustomer = 0; // visits and signals ignored
        int beforeFirstContact = 0;
    };

    int analyse(CliContext &context, ReadLog read, EvidenceOptions &options, EvidenceReport &report)
    {
        constexpr double perMillisecond = 1e6;
        std::optional<InferredLosses> inferred;
        if (read.signalDays) {
            inferred = inferredLosses(read.log, *read.signalDays, options.parameters.cut);
            QStringList names;
            for (const int customer : inferred->customers)
                names.append(read.names.at(customer));
            read.names = names;
            read.log = std::move(inferred->log);
            options.parameters.inferred = true;
        }
        if (!isExported(context, read.log, read.names, options))
            return NotDone;

        QElapsedTimer timer;
        timer.start();
        const EvidenceTables tables = evidenceTables(read.log, options.parameters);
        report.buildMs = double(timer.nsecsElapsed()) / perMillisecond;
        timer.restart();
        EvidenceResult result = evidenceResult(read.log, tables, options.parameters);
        report.fitMs = double(timer.nsecsElapsed()) / perMillisecond;
        if (inferred)
            result.warnings.push_back(inferredWarning(*inferred));
        if (read.unknownCustomer + read.beforeFirstContact > 0)
            result.warnings.push_back({ .id = WarningId::VisitsIgnored,
                .values = { { "unknown_customer", read.unknownCustomer },
                    { "before_first_contact", read.beforeFirstContact } } });
        return print(context, result, report, options.json);
    }

    int fromFiles(CliContext &context, EvidenceOptions options, EvidenceReport report)
    {
        EvidenceFiles files = readEvidenceFiles(options.customers, options.visits, options.signalDays);
        if (!files.faults.isEmpty())
            return failed(context, files.faults);
        EvidenceParameters &parameters = options.parameters;
        parameters.cut = files.latestDay;
        parameters.adjust = options.adjust.value_or(parameters.adjust);
        parameters.strata = options.strata.value_or(parameters.strata);
        if (const QString refused = readDays(options, files.days, parameters); !refused.isEmpty())
            return refuseOption(context, refused);
        const bool isIso = files.days.kind() == RunDays::Kind::Iso;
        parameters.plainDays = !isIso;
        report.input = { { u"customers"_s, options.customers }, { u"visits"_s, options.visits } };
        report.days = isIso ? LogDays::Dates : LogDays::Numbers;
        ReadLog read { .log = std::move(files.log),
            .names = files.names,
            .unknownCustomer = files.unknownCustomer,
            .beforeFirstContact = files.beforeFirstContact };
        if (!options.signalDays.isEmpty()) {
            read.signalDays = std::move(files.signalDays);
            report.input.insert(u"signals"_s, options.signalDays);
        }
        return analyse(context, std::move(read), options, report);
    }

    QStringList idsOf(const std::vector<QUuid> &customers)
    {
        QStringList names;
        for (const QUuid &id : customers)
            names.append(id.toString(QUuid::WithoutBraces));
        return names;
    }

    int fromBookSignals(
        CliContext &context, CliBook &book, BookLog log, EvidenceOptions &options, EvidenceReport &report)
    {
        auto signalDays = readSignals(context, book, log, options.signalDays);
        if (const int *code = std::get_if<int>(&signalDays))
            return *code;
        auto &taken = std::get<EvidenceSignals>(signalDays);
        if (!options.parameters.logStart)
            options.parameters.logStart = log.logStart;
        report.input.insert(u"signals"_s, options.signalDays);
        return analyse(context,
            { .log = std::move(log.log),
                .names = idsOf(log.customers),
                .signalDays = std::move(taken.days),
                .unknownCustomer = taken.unknownCustomer,
                .beforeFirstContact = taken.beforeFirstContact },
            options, report);
    }

    int fromBook(CliContext &context, EvidenceOptions options, EvidenceReport report)
    {
        CliBook book(context);
        if (const int code = book.open(CliBook::Use::Read); code != Done)
            return code;
        EvidenceService service(book.store());
        const EvidenceParameters defaults = service.defaults();
        options.parameters.cut = defaults.cut;
        options.parameters.adjust = options.adjust.value_or(defaults.adjust);
        options.parameters.strata = options.strata.value_or(defaults.strata);
        RunDays days;
        if (const QString refused = readDays(options, days, options.parameters); !refused.isEmpty())
            return refuseOption(context, refused);
        report.input = { { u"book"_s, context.bookPath() } };
        report.days = LogDays::Dates;
        if (!options.signalDays.isEmpty()) {
            auto log = awaited(service.log());
            return log ? fromBookSignals(context, book, *std::move(log), options, report)
                       : failed(context, log.error());
        }
        const auto evidence = awaited(service.evidence({}, options.parameters));
        if (!evidence)
            return failed(context, evidence.error());
        if (!options.exportTo.isEmpty()) {
            const auto log = awaited(service.log());
            if (!log)
                return failed(context, log.error());
            options.parameters = evidence->result.parameters;
            if (!isExported(context, log->log, idsOf(log->customers), options))
                return NotDone;
        }
        report.buildMs = evidence->buildMs;
        report.fitMs = evidence->fitMs;
        return print(context, evidence->result, report, options.json);
    }

} // namespace

int runEvidence(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    addEvidenceOptions(parser);
    if (!parseArguments(parser, u"evidence"_s, args, context))
        return Usage;
    QString refused;
    const auto options = evidenceOptions(parser, refused);
    if (!options)
        return refuseOption(context, refused);
    const EvidenceReport report { .options = optionsJson(parser) };
    return options->customers.isEmpty() ? fromBook(context, *options, report) : fromFiles(context, *options, report);
}

} // namespace Pistis
