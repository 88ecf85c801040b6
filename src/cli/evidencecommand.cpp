#include "cli/evidencecommand.h"

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

    // What is analysed, from whichever source.
    struct Source
    {
        EvidenceLog log {};
        RunDays days {};
        QJsonObject input {};
        std::vector<EvidenceWarning> warnings {};
    };

    QString reasonText(Fault::Reason reason)
    {
        using enum Fault::Reason;
        switch (reason) {
        case Missing:
            return u"file not found"_s;
        case Unreadable:
            return u"cannot be read"_s;
        case Empty:
            return u"the file is empty"_s;
        case Binary:
            return u"not a text file"_s;
        case UnknownEncoding:
            return u"not UTF-8 text"_s;
        case MissingColumn:
            return u"missing column"_s;
        case WrongColumnCount:
            return u"not as many fields as the header has"_s;
        case UnclosedQuote:
            return u"a quote that is not closed"_s;
        case MissingValue:
            return u"missing value"_s;
        case BadDate:
            return u"not a day (a whole number or YYYY-MM-DD)"_s;
        case MixedDates:
            return u"whole days and dates in one run"_s;
        case DuplicateCustomer:
            return u"customer given twice"_s;
        case BeforeFirstContact:
            return u"before the first contact"_s;
        default:
            return u"not usable"_s;
        }
    }

    int refuseFaults(CliContext& context, const QList<Fault>& faults)
    {
        bool missing = false;
        for (const Fault& fault : faults) {
            context.err << fault.file;
            if (fault.line > 0)
                context.err << ':' << fault.line << ':' << fault.column;
            context.err << ": " << reasonText(fault.reason);
            if (!fault.text.isEmpty())
                context.err << " \"" << fault.text << '"';
            context.err << '\n';
            missing = missing || fault.reason == Fault::Reason::Missing || fault.reason == Fault::Reason::Unreadable;
        }
        return missing ? NoInput : BadData;
    }

    int refuseOption(CliContext& context, const QString& option)
    {
        context.err << "pistis-cli evidence: --" << option << ": missing or not usable\n"
                    << "usage: pistis-cli evidence " << evidenceUsage << '\n';
        return Usage;
    }

    QJsonObject optionsJson(const QCommandLineParser& parser)
    {
        QJsonObject options;
        for (const QString& name : parser.optionNames())
            options.insert(name, parser.value(name).isEmpty() ? QJsonValue(true) : QJsonValue(parser.value(name)));
        return options;
    }

    // A day given as an option, in the kind of days of the source.
    bool readDay(const QString& text, RunDays& days, auto& value)
    {
        Fault::Reason reason {};
        const auto day = days.read(text, reason);
        if (day)
            value = *day;
        return day.has_value();
    }

    int report(CliContext& context, const Source& source, const EvidenceOptions& options, const QJsonObject& asked)
    {
        constexpr double perMillisecond = 1e6;
        QElapsedTimer timer;
        timer.start();
        const EvidenceTables tables = evidenceTables(source.log, options.parameters);
        const double buildMs = double(timer.nsecsElapsed()) / perMillisecond;
        timer.restart();
        EvidenceResult result = evidenceResult(source.log, tables, options.parameters);
        const double fitMs = double(timer.nsecsElapsed()) / perMillisecond;
        result.warnings.insert(result.warnings.end(), source.warnings.begin(), source.warnings.end());

        const bool isoDays = source.days.kind() == RunDays::Kind::Iso;
        const LogDays days = isoDays ? LogDays::Dates : LogDays::Numbers;
        if (!options.json) {
            printEvidence(context.out, result, days);
            return Done;
        }
        const EvidenceReport around { .input = source.input,
            .options = asked,
            .days = days,
            .isoDays = isoDays,
            .buildMs = buildMs,
            .fitMs = fitMs };
        context.out << QJsonDocument(evidenceJson(result, around)).toJson();
        return Done;
    }

} // namespace

int runEvidence(CliContext& context, const QStringList& args)
{
    QCommandLineParser parser;
    addEvidenceOptions(parser);
    if (!parseArguments(parser, u"evidence"_s, args, context))
        return Usage;
    QString refused;
    auto options = evidenceOptions(parser, refused);
    if (!options)
        return refuseOption(context, refused);
    if (options->customers.isEmpty())
        return refuseOption(context, u"customers"_s);

    EvidenceFiles files = readEvidenceFiles(options->customers, options->visits);
    if (!files.faults.isEmpty())
        return refuseFaults(context, files.faults);
    Source source { .log = std::move(files.log),
        .days = files.days,
        .input = { { u"customers"_s, options->customers }, { u"visits"_s, options->visits } } };
    if (files.unknownCustomer + files.beforeFirstContact > 0)
        source.warnings.push_back({ .id = WarningId::VisitsIgnored,
            .values = { { "unknown_customer", files.unknownCustomer },
                { "before_first_contact", files.beforeFirstContact } } });
    options->parameters.cut = files.latestDay;
    if (!options->cut.isEmpty() && !readDay(options->cut, source.days, options->parameters.cut))
        return refuseOption(context, u"cut"_s);
    if (!options->logStart.isEmpty() && !readDay(options->logStart, source.days, options->parameters.logStart))
        return refuseOption(context, u"log-start"_s);
    return report(context, source, *options, optionsJson(parser));
}

} // namespace Pistis
