#include "cli/cleancommand.h"

#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/textfile.h"
#include "lessons/cleaningjson.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pistis {

int runClean(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parseArguments(parser, u"clean"_s, args, context))
        return Usage;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        context.err << "pistis-cli clean " << cleanUsage << Qt::endl;
        return Usage;
    }
    const auto read = readTextOrBlankFile(files.first());
    if (const auto *fault = std::get_if<Fault>(&read))
        return failed(context, QList<Fault> { *fault });
    const auto &decoded = std::get<DecodedText>(read);
    const Cleaning cleaning = cleaned(decoded.text);
    if (!parser.isSet(u"json"_s)) {
        context.out << cleaning.text();
        return Done;
    }
    const QJsonObject result { { "encoding"_L1, nameOf(decoded.encoding) }, { "kept"_L1, keptJson(cleaning) },
        { "removed"_L1, removedJson(cleaning) }, { "repaired"_L1, repairedJson(cleaning) } };
    context.out << QString::fromUtf8(QJsonDocument(result).toJson());
    return Done;
}

} // namespace Pistis
