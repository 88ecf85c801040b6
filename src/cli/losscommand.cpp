#include "cli/losscommand.h"

#include "app/customerservice.h"
#include "app/lossservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/daytext.h"
#include "models/losstext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // The day of an option; nothing after a message.
    std::optional<QDate> dayIn(
        const QCommandLineParser &parser, const QString &option, const QDate &otherwise, CliContext &context)
    {
        if (!parser.isSet(option))
            return otherwise;
        const QDate day = writtenDay(parser.value(option));
        if (day.isValid())
            return day;
        failed(
            context, { Fault { .file = u"lose"_s, .reason = Fault::Reason::BadDate, .text = parser.value(option) } });
        return {};
    }

    int misused(CliContext &context, const char *command, const char *usage)
    {
        context.err << "pistis-cli " << command << ' ' << usage << Qt::endl;
        return Usage;
    }

} // namespace

int runLose(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    for (const QString &option : { u"day"_s, u"reason"_s, u"competitor"_s, u"words"_s, u"first-warning"_s })
        parser.addOption({ option, {}, option });
    parser.addOption(QCommandLineOption(u"anyway"_s));
    if (!parseArguments(parser, u"lose"_s, args, context))
        return Usage;
    const auto reason = parser.isSet(u"reason"_s) ? endReasonOf(parser.value(u"reason"_s)) : EndReason::Lost;
    if (parser.positionalArguments().size() != 1 || !reason || *reason == EndReason::None)
        return misused(context, "lose", loseUsage);
    CliBook book(context);
    const auto day = dayIn(parser, u"day"_s, book.clock().today(), context);
    const auto warning = dayIn(parser, u"first-warning"_s, {}, context);
    if (!day || !warning)
        return BadData;
    const auto customer = book.changedCustomer(parser.positionalArguments().constFirst());
    if (const int *code = std::get_if<int>(&customer))
        return *code;
    const QUuid id = std::get<QUuid>(customer);
    const auto summary = awaited(CustomerService(book.store()).customer(id));
    if (!summary)
        return failed(context, summary.error());
    const Loss loss { .day = *day,
        .reason = *reason,
        .competitor = parser.value(u"competitor"_s),
        .words = parser.value(u"words"_s),
        .firstWarning = *warning };
    if (isBeforeLastContact(loss, *summary) && !parser.isSet(u"anyway"_s)) {
        context.err << laterContactQuestion(*summary) << " (--anyway)" << Qt::endl;
        return BadData;
    }
    const auto done = awaited(LossService(book.store()).lose(id, loss));
    return done ? int(Done) : failed(context, done.error());
}

int runWinBack(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"win-back"_s, args, context))
        return Usage;
    if (parser.positionalArguments().size() != 1)
        return misused(context, "win-back", winBackUsage);
    CliBook book(context);
    const auto customer = book.changedCustomer(parser.positionalArguments().constFirst());
    if (const int *code = std::get_if<int>(&customer))
        return *code;
    const auto done = awaited(LossService(book.store()).winBack(std::get<QUuid>(customer)));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis
