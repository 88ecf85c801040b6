#include "cli/fitcommand.h"

#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "cli/fitcox.h"
#include "cli/fitcurves.h"
#include "cli/fitgroups.h"
#include "cli/fittable.h"

#include <QJsonArray>
#include <QJsonDocument>

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

    QJsonObject optionsJson(const QCommandLineParser &parser)
    {
        QJsonObject options;
        for (const QString &name : parser.optionNames()) {
            const QStringList values = parser.values(name);
            options.insert(name,
                values.isEmpty()         ? QJsonValue(true)
                    : values.size() == 1 ? QJsonValue(values.first())
                                         : QJsonValue(QJsonArray::fromStringList(values)));
        }
        return options;
    }

    QJsonArray warningsJson(const FitData &data, const FitOptions &options)
    {
        QJsonArray list;
        for (const FitWarning &warning : data.warnings)
            list.append(QJsonObject {
                { u"id"_s, warning.id }, { u"message"_s, warning.message }, { u"values"_s, QJsonObject() } });
        for (const QString &option : options.unused)
            list.append(QJsonObject { { u"id"_s, u"unused_option"_s },
                { u"message"_s, u"--%1 has no meaning for --model %2."_s.arg(option, options.modelName) },
                { u"values"_s, QJsonObject() } });
        return list;
    }

    int refuse(CliContext &context, const FitRefusal &refusal)
    {
        if (refusal.fault)
            return failed(context, QList<Fault> { *refusal.fault });
        context.err << "pistis-cli fit: " << refusal.sentence << Qt::endl;
        return refusal.code;
    }

} // namespace

int runFit(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    addFitOptions(parser);
    if (!parseArguments(parser, u"fit"_s, args, context))
        return Usage;
    const auto read = fitOptions(parser);
    if (const auto *sentence = std::get_if<QString>(&read)) {
        context.err << "pistis-cli fit: " << *sentence << "\nusage: pistis-cli fit " << fitUsage << Qt::endl;
        return Usage;
    }
    const auto &options = std::get<FitOptions>(read);
    auto rows = readFitRows(options);
    if (const auto *refusal = std::get_if<FitRefusal>(&rows))
        return refuse(context, *refusal);
    auto &data = std::get<FitData>(rows);
    QJsonObject result = fitted(data, options);
    result.insert(u"model"_s, options.modelName);
    result.insert(u"n"_s, qint64(data.rows.size()));
    result.insert(u"n_event"_s, data.events);
    result.insert(u"n_dropped"_s, data.dropped);
    const QJsonArray warnings = warningsJson(data, options);
    if (options.json) {
        const QJsonObject whole { { u"schema"_s, u"pistis.fit/1"_s }, { u"command"_s, u"fit"_s },
            { u"input"_s, QJsonObject { { u"file"_s, options.file } } }, { u"options"_s, optionsJson(parser) },
            { u"warnings"_s, warnings }, { u"result"_s, result } };
        context.out << QJsonDocument(whole).toJson();
    } else {
        printFit(context.out, result, warnings);
    }
    context.out.flush();
    return Done;
}

} // namespace Pistis
