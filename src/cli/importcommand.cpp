#include "cli/importcommand.h"

#include "app/importservice.h"
#include "app/privatefiles.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "cli/importarticlecommand.h"
#include "cli/importtmxcommand.h"
#include "models/faultfile.h"
#include "models/importtext.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

int runImport(CliContext &context, const QStringList &args)
{
    if (args.value(0) == "article"_L1)
        return runImportArticle(context, args.mid(1));
    if (args.value(0) == "tmx"_L1)
        return runImportTmx(context, args.mid(1));
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"dry-run"_s));
    parser.addOption(QCommandLineOption(u"skip-bad"_s));
    parser.addOption(QCommandLineOption(u"day-order"_s, {}, u"order"_s));
    parser.addOption(QCommandLineOption(u"errors"_s, {}, u"file"_s));
    parser.addOption(QCommandLineOption(u"encoding"_s, {}, u"name"_s));
    parser.addOption(QCommandLineOption(u"separator"_s, {}, u"word"_s));
    parser.addOption(QCommandLineOption(u"column"_s, {}, u"title=field"_s));
    if (!parseArguments(parser, u"import"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    const bool customers = words.value(0) == "customers"_L1;
    static const QHash<QString, DayOrder> orders { { QString(), DayOrder::Unknown }, { u"dmy"_s, DayOrder::DayFirst },
        { u"mdy"_s, DayOrder::MonthFirst } };
    static const QHash<QString, QChar> separators { { QString(), {} }, { u"comma"_s, u',' }, { u"semicolon"_s, u';' },
        { u"tab"_s, u'\t' } };
    const QString encoding = parser.value(u"encoding"_s);
    const QString separator = parser.value(u"separator"_s);
    const QString order = parser.value(u"day-order"_s);
    const QStringList told = parser.values(u"column"_s);
    const bool isTold = std::ranges::all_of(told, [](const QString &one) { return one.contains(u'='); });
    if (words.size() != 2 || !isTold || (!customers && words.value(0) != "visits"_L1) || !orders.contains(order)
        || (!encoding.isEmpty() && !encodingNamed(encoding)) || !separators.contains(separator)) {
        context.err << "pistis-cli import " << importUsage << Qt::endl;
        return Usage;
    }
    QHash<QString, QString> columns;
    for (const QString &column : told) {
        const qsizetype sign = column.lastIndexOf(u'=');
        columns.insert(column.left(sign).simplified(), column.mid(sign + 1));
    }
    const ImportKind kind = customers ? ImportKind::Customers : ImportKind::Visits;
    const ImportChoices choices { .dayOrder = orders.value(order),
        .skipFaults = parser.isSet(u"skip-bad"_s),
        .encoding = encodingNamed(encoding),
        .separator = separators.value(separator),
        .columns = columns };
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::MakeOrChange); code != Done)
        return code;
    const ImportService service(book.store());
    const auto report = awaited(parser.isSet(u"dry-run"_s) ? service.preview(kind, words[1], choices)
                                                           : service.import(kind, words[1], choices));
    if (!report)
        return failed(context, report.error());
    context.out << importSummary(*report, kind) << Qt::endl;
    for (const QString &note : importNotes(*report))
        context.out << note << Qt::endl;
    if (report->faults.isEmpty())
        return Done;
    if (const QString file = parser.value(u"errors"_s); !file.isEmpty()) {
        if (const auto saved = savePrivately(file, faultsCsv(report->faults)); !saved)
            return failed(context, saved.error());
    }
    const int code = failed(context, report->faults);
    return choices.skipFaults && report->isStored ? int(Done) : code;
}

} // namespace Pistis
