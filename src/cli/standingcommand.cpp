#include "cli/standingcommand.h"

#include "app/customerservice.h"
#include "app/promiseservice.h"
#include "app/requestservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "models/labels.h"
#include "models/ledgertext.h"
#include "models/rhythmtext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    int print(CliContext &context, const QStringList &lines)
    {
        for (const QString &line : lines)
            context.out << line << '\n';
        context.out.flush();
        return Done;
    }

    int printCustomer(CliContext &context, CliBook &book, const QString &name)
    {
        const auto customer = book.customer(name);
        if (const int *code = std::get_if<int>(&customer))
            return *code;
        const CustomerService customers(book.store());
        const auto summary = awaited(customers.customer(std::get<QUuid>(customer)));
        if (!summary)
            return failed(context, summary.error());
        const auto standing = awaited(customers.standing(std::get<QUuid>(customer)));
        if (!standing)
            return failed(context, standing.error());
        QStringList lines { summary->customer.name, dueSentence(*summary, book.clock().today()) };
        if (standing->rhythm)
            lines.append(ownRhythmText(*standing->rhythm));
        if (standing->attainment)
            lines.append(attainmentText(*standing->attainment));
        return print(context, lines + responseTexts(standing->times) + ledgerTexts(standing->ledgers));
    }

} // namespace

int runStanding(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"standing"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1) {
        context.err << "pistis-cli standing " << standingUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    if (!words.isEmpty())
        return printCustomer(context, book, words.constFirst());
    const auto times = awaited(RequestService(book.store()).responseTimes());
    if (!times)
        return failed(context, times.error());
    const auto ledgers = awaited(PromiseService(book.store()).ledgers());
    if (!ledgers)
        return failed(context, ledgers.error());
    return print(context, responseTexts(*times) + ledgerTexts(*ledgers));
}

} // namespace Pistis
