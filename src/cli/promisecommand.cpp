#include "cli/promisecommand.h"

#include "app/promiseservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/daytext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runPromise(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption({ u"due"_s, {}, u"day"_s });
    if (!parseArguments(parser, u"promise"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || !parser.isSet(u"due"_s)) {
        context.err << "pistis-cli promise " << promiseUsage << Qt::endl;
        return Usage;
    }
    const QDate due = writtenDay(parser.value(u"due"_s));
    if (!due.isValid())
        return failed(context,
            { Fault { .file = u"promise"_s, .reason = Fault::Reason::BadDate, .text = parser.value(u"due"_s) } });
    CliBook book(context);
    const auto customer = book.changedCustomer(words[0]);
    if (const int *code = std::get_if<int>(&customer))
        return *code;
    const auto id = awaited(
        PromiseService(book.store()).add({ .customer = std::get<QUuid>(customer), .words = words[1], .due = due }));
    if (!id)
        return failed(context, id.error());
    context.out << "saved " << id->toString(QUuid::WithoutBraces) << Qt::endl;
    return Done;
}

} // namespace Pistis
