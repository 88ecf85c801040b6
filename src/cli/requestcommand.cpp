#include "cli/requestcommand.h"

#include "app/requestservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Pistis {

int runRequest(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"request"_s, args, context))
        return Usage;
    using Settle = QFuture<Result<void>> (RequestService::*)(const QUuid &);
    static const QHash<QString, Settle> ways { { u"close"_s, &RequestService::close },
        { u"wait"_s, &RequestService::wait }, { u"resume"_s, &RequestService::resume },
        { u"decline"_s, &RequestService::decline }, { u"duplicate"_s, &RequestService::markDuplicate },
        { u"reopen"_s, &RequestService::reopen } };
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(1);
    const bool assigned = what == u"assign";
    if ((!assigned && !ways.contains(what)) || words.size() != (assigned ? 3 : 2)) {
        context.err << "pistis-cli request " << requestUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Change); code != Done)
        return code;
    RequestService requests(book.store());
    const QUuid id = QUuid::fromString(words[0]);
    if (!assigned) {
        const auto done = awaited((requests.*ways.value(what))(id));
        return done ? int(Done) : failed(context, done.error());
    }
    const auto person = book.person(words[2], u"request"_s);
    if (const int *code = std::get_if<int>(&person))
        return *code;
    const auto done = awaited(requests.assign(id, std::get<QUuid>(person)));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis
