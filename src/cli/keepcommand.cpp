#include "cli/keepcommand.h"

#include "app/promiseservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/daytext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runKeep(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption({ u"day"_s, {}, u"day"_s });
    if (!parseArguments(parser, u"keep"_s, args, context))
        return Usage;
    if (parser.positionalArguments().size() != 1) {
        context.err << "pistis-cli keep " << keepUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    QDate day = book.clock().today();
    if (const QString text = parser.value(u"day"_s); !text.isEmpty()) {
        day = writtenDay(text);
        if (!day.isValid())
            return failed(context, { Fault { .file = u"keep"_s, .reason = Fault::Reason::BadDate, .text = text } });
    }
    if (const int code = book.open(CliBook::Use::Change); code != Done)
        return code;
    const QUuid id = QUuid::fromString(parser.positionalArguments().constFirst());
    PromiseService promises(book.store());
    if (const auto found = awaited(promises.promise(id)); !found)
        return failed(context, found.error());
    const auto done = awaited(promises.keep(id, day));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis
