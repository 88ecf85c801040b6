#include "cli/promisestepcommand.h"

#include "app/promiseservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/daytext.h"

#include <QCommandLineParser>

#include <functional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct PromiseStep
    {
        const char *name;
        const char *usage;
        QString day {}; // the option that gives one; empty: none
        bool needsDay = false;
        std::function<QFuture<Result<void>>(PromiseService &, const QUuid &, const QDate &)> take {}; // null day: today
    };

    int run(CliContext &context, const QStringList &args, const PromiseStep &step)
    {
        const QString name = QString::fromLatin1(step.name);
        QCommandLineParser parser;
        if (!step.day.isEmpty())
            parser.addOption({ step.day, {}, u"day"_s });
        if (!parseArguments(parser, name, args, context))
            return Usage;
        const QString text = step.day.isEmpty() ? QString() : parser.value(step.day);
        if (parser.positionalArguments().size() != 1 || (step.needsDay && text.isEmpty())) {
            context.err << "pistis-cli " << name << ' ' << step.usage << Qt::endl;
            return Usage;
        }
        const QDate day = writtenDay(text);
        if (!text.isEmpty() && !day.isValid())
            return failed(context, { Fault { .file = name, .reason = Fault::Reason::BadDate, .text = text } });
        CliBook book(context);
        if (const int code = book.open(CliBook::Use::Change); code != Done)
            return code;
        PromiseService promises(book.store());
        const QUuid id = QUuid::fromString(parser.positionalArguments().constFirst());
        const auto done = awaited(step.take(promises, id, day));
        return done ? int(Done) : failed(context, done.error());
    }

} // namespace

int runKeep(CliContext &context, const QStringList &args)
{
    return run(context, args,
        { .name = "keep",
            .usage = keepUsage,
            .day = u"day"_s,
            .take
            = [](PromiseService &promises, const QUuid &id, const QDate &day) { return promises.keep(id, day); } });
}

int runBreak(CliContext &context, const QStringList &args)
{
    return run(context, args,
        { .name = "break",
            .usage = promiseStepUsage,
            .take = [](PromiseService &promises, const QUuid &id, const QDate &) { return promises.breakIt(id); } });
}

int runWithdraw(CliContext &context, const QStringList &args)
{
    return run(context, args,
        { .name = "withdraw",
            .usage = promiseStepUsage,
            .take = [](PromiseService &promises, const QUuid &id, const QDate &) { return promises.withdraw(id); } });
}

int runRedate(CliContext &context, const QStringList &args)
{
    return run(context, args,
        { .name = "redate",
            .usage = redateUsage,
            .day = u"due"_s,
            .needsDay = true,
            .take
            = [](PromiseService &promises, const QUuid &id, const QDate &due) { return promises.redate(id, due); } });
}

int runReopen(CliContext &context, const QStringList &args)
{
    return run(context, args,
        { .name = "reopen",
            .usage = promiseStepUsage,
            .take = [](PromiseService &promises, const QUuid &id, const QDate &) { return promises.reopen(id); } });
}

} // namespace Pistis
