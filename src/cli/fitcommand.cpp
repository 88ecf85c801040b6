#include "cli/fitcommand.h"

#include "cli/commandtable.h"
#include "cli/fitcox.h"
#include "cli/fitcurves.h"
#include "cli/fitgroups.h"
#include "cli/fitreport.h"
#include "cli/purchasefit.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QJsonObject fitted(FitData &data, const FitOptions &options)
    {
        switch (options.model) {
        case FitModel::Km:
        case FitModel::Na:
            return fitKm(data, options);
        case FitModel::LogRank:
            return fitLogRank(data, options);
        case FitModel::Cox:
            return fitCox(data, options);
        case FitModel::Zph:
            return fitZph(data, options);
        case FitModel::Concordance:
            return fitConcordance(data, options);
        case FitModel::Rmst:
            return fitRmst(data, options);
        case FitModel::Aj:
            return fitAj(data, options);
        case FitModel::Rate:
            return fitRate(data, options);
        case FitModel::Landmark:
            return fitLandmark(data, options);
        }
        return {};
    }

    // The value of --model, wherever it stands: it decides which other options there are.
    QString modelOf(const QStringList &args)
    {
        for (qsizetype place = 0; place < args.size(); ++place) {
            if (args.at(place) == "--model"_L1)
                return args.value(place + 1);
            if (args.at(place).startsWith("--model="_L1))
                return args.at(place).section(u'=', 1);
        }
        return {};
    }

} // namespace

int runFit(CliContext &context, const QStringList &args)
{
    const QString model = modelOf(args);
    if (isPurchaseModel(model))
        return runPurchaseFit(context, args);
    if (model == u"finegray" || model == u"paretonbd")
        return refuseFit(context, { .code = Usage, .sentence = u"--model %1 is not offered."_s.arg(model) });
    QCommandLineParser parser;
    addFitOptions(parser);
    if (!parseArguments(parser, u"fit"_s, args, context))
        return Usage;
    const auto read = fitOptions(parser);
    if (const auto *sentence = std::get_if<QString>(&read))
        return refuseFit(context, { .code = Usage, .sentence = *sentence });
    const auto &options = std::get<FitOptions>(read);
    auto rows = readFitRows(options);
    if (const auto *refusal = std::get_if<FitRefusal>(&rows))
        return refuseFit(context, *refusal);
    auto &data = std::get<FitData>(rows);
    QJsonObject result = fitted(data, options);
    result.insert(u"model"_s, options.modelName);
    result.insert(u"n"_s, qint64(data.rows.size()));
    result.insert(u"n_event"_s, data.events);
    result.insert(u"n_dropped"_s, data.dropped);
    for (const QString &option : options.unused)
        data.warnings.push_back(
            { u"unused_option"_s, u"--%1 has no meaning for --model %2."_s.arg(option, options.modelName) });
    return printFitReport(context, parser, result, data.warnings);
}

} // namespace Pistis
