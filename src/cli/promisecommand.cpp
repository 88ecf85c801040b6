#include "cli/promisecommand.h"

#include "app/promiseservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/daytext.h"
#include "models/conversationtext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runPromise(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    for (const QString &option : { u"due"_s, u"by"_s, u"made-in"_s })
        parser.addOption({ option, {}, option });
    if (!parseArguments(parser, u"promise"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    const auto by = parser.isSet(u"by"_s) ? promisedByOf(parser.value(u"by"_s)) : PromisedBy::Us;
    if (words.size() != 2 || !parser.isSet(u"due"_s) || !by) {
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
    const QUuid madeIn = QUuid::fromString(parser.value(u"made-in"_s));
    if (parser.isSet(u"made-in"_s) && madeIn.isNull())
        return failed(context, Error { .kind = Error::Kind::Invalid, .subject = u"promise.made_in"_s });
    const auto id = awaited(
        PromiseService(book.store())
            .add(
                { .customer = std::get<QUuid>(customer), .by = *by, .words = words[1], .madeIn = madeIn, .due = due }));
    if (!id)
        return failed(context, id.error());
    if (due < book.clock().today())
        context.err << pastDueText(due) << Qt::endl;
    context.out << "saved " << id->toString(QUuid::WithoutBraces) << Qt::endl;
    return Done;
}

} // namespace Pistis
