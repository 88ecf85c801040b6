#include "cli/nextcommand.h"

#include "app/nextactionservice.h"
#include "cli/agendafilter.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "core/folds.h"
#include "models/nextactiontext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int usualLimit = 20;

    QString lineOf(const NextAction &action)
    {
        const QString what = u"%1: %2"_s.arg(action.name, actionText(action));
        return action.record.isNull() ? what : u"%1 (%2)"_s.arg(what, idText(action.record));
    }

} // namespace

int runNext(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    addAgendaFilter(parser);
    parser.addOption({ u"limit"_s, {}, u"n"_s, QString::number(usualLimit) });
    if (!parseArguments(parser, u"next"_s, args, context))
        return Usage;
    const int limit = parser.value(u"limit"_s).toInt();
    if (limit < 1 || parser.isSet(u"bucket"_s) || !parser.positionalArguments().isEmpty()) {
        context.err << "pistis-cli next " << nextUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    const QDate today = book.clock().today();
    const auto asked = agendaFilterIn(parser, { .today = today, .limit = limit }, book, context);
    if (const int *code = std::get_if<int>(&asked))
        return *code;
    const auto queue = awaited(NextActionService(book.store()).queue(std::get<CustomerQuery>(asked)));
    if (!queue)
        return failed(context, queue.error());
    int number = 0;
    for (const NextAction &action : *queue)
        context.out << ++number << ". " << lineOf(action) << '\n'
                    << "   " << becauseLine(action, today) << '\n'
                    << "   " << otherwiseLine(action, today) << '\n';
    context.out.flush();
    return Done;
}

} // namespace Pistis
