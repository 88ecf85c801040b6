#include "cli/evidencecommand.h"

#include "app/evidenceservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "cli/evidencefiles.h"
#include "cli/evidencejson.h"
#include "cli/evidenceoptions.h"
#include "cli/evidencetable.h"
#include "evidence/evidence.h"

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

    int print(CliContext &context, const EvidenceResult &result, const EvidenceReport &report, bool json)
    {
        if (json)
            context.out << QJsonDocument(evidenceJson(result, report)).toJson();
        else
            printEvidence(context.out, result, report.days);
        context.out.flush();
        return Done;
    }

    int fromFiles(CliContext &context, EvidenceOptions options, EvidenceReport report)
    {
        constexpr double perMillisecond = 1e6;
        EvidenceFiles files = readEvidenceFiles(options.customers, options.visits);
        if (!files.faults.isEmpty())
            return failed(context, files.faults);
        options.parameters.cut = files.latestDay;
        if (const QString refused = readDays(options, files.days, options.parameters); !refused.isEmpty())
            return refuseOption(context, refused);

        QElapsedTimer timer;
        timer.start();
        const EvidenceTables tables = evidenceTables(files.log, options.parameters);
        report.buildMs = double(timer.nsecsElapsed()) / perMillisecond;
        timer.restart();
        EvidenceResult result = evidenceResult(files.log, tables, options.parameters);
        report.fitMs = double(timer.nsecsElapsed()) / perMillisecond;
        if (files.unknownCustomer + files.beforeFirstContact > 0)
            result.warnings.push_back({ .id = WarningId::VisitsIgnored,
                .values = { { "unknown_customer", files.unknownCustomer },
                    { "before_first_contact", files.beforeFirstContact } } });
        report.input = { { u"customers"_s, options.customers }, { u"visits"_s, options.visits } };
        report.days = files.days.kind() == RunDays::Kind::Iso ? LogDays::Dates : LogDays::Numbers;
        return print(context, result, report, options.json);
    }

    int fromBook(CliContext &context, EvidenceOptions options, EvidenceReport report)
    {
        CliBook book(context);
        if (const int code = book.open(CliBook::Use::Read); code != Done)
            return code;
        EvidenceService service(book.store());
        options.parameters.cut = service.defaults().cut;
        RunDays days;
        if (const QString refused = readDays(options, days, options.parameters); !refused.isEmpty())
            return refuseOption(context, refused);
        const auto evidence = awaited(service.evidence({}, options.parameters));
        if (!evidence)
            return failed(context, evidence.error());
        report.buildMs = evidence->buildMs;
        report.fitMs = evidence->fitMs;
        report.input = { { u"book"_s, context.bookPath() } };
        report.days = LogDays::Dates;
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
