#include "cli/answercommand.h"

#include "app/requestservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runAnswer(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption({ u"offered"_s, {}, u"offered"_s });
    if (!parseArguments(parser, u"answer"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() || words.size() > 2) {
        context.err << "pistis-cli answer " << answerUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Change); code != Done)
        return code;
    RequestService requests(book.store());
    const QUuid id = QUuid::fromString(words[0]);
    if (const auto found = awaited(requests.request(id)); !found)
        return failed(context, found.error());
    const auto offered = parser.isSet(u"offered"_s) ? std::optional(parser.value(u"offered"_s)) : std::nullopt;
    const auto done = awaited(requests.answer(id, words.value(1), offered));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis
