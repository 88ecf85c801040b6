#include "cli/fitreport.h"

#include "cli/clibook.h"
#include "cli/fitcommand.h"
#include "cli/fittable.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

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

} // namespace

int printFitReport(CliContext &context, const QCommandLineParser &parser, const QJsonObject &result,
    const std::vector<FitWarning> &warnings)
{
    QJsonArray list;
    for (const FitWarning &warning : warnings)
        list.append(
            QJsonObject { { u"id"_s, warning.id }, { u"message"_s, warning.message }, { u"values"_s, QJsonObject() } });
    if (parser.isSet(u"json"_s)) {
        const QString file = parser.positionalArguments().value(0);
        const QJsonObject whole { { u"schema"_s, u"pistis.fit/1"_s }, { u"command"_s, u"fit"_s },
            { u"input"_s, QJsonObject { { u"file"_s, file } } }, { u"options"_s, optionsJson(parser) },
            { u"warnings"_s, list }, { u"result"_s, result } };
        context.out << QJsonDocument(whole).toJson();
    } else {
        printFit(context.out, result, list);
    }
    context.out.flush();
    return Done;
}

int refuseFit(CliContext &context, const FitRefusal &refusal)
{
    if (refusal.fault)
        return failed(context, QList<Fault> { *refusal.fault });
    context.err << "pistis-cli fit: " << refusal.sentence << '\n';
    if (refusal.code == Usage)
        context.err << "usage: pistis-cli fit " << fitUsage << '\n';
    context.err.flush();
    return refusal.code;
}

} // namespace Pistis
