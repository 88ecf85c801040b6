#include "cli/addrequestcommand.h"

#include "app/requestservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runAddRequest(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"add-request"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        context.err << "pistis-cli add-request " << addRequestUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    const auto customer = book.changedCustomer(words[0]);
    if (const int *code = std::get_if<int>(&customer))
        return *code;
    const auto id
        = awaited(RequestService(book.store()).add({ .customer = std::get<QUuid>(customer), .text = words[1] }));
    if (!id)
        return failed(context, id.error());
    context.out << "saved " << id->toString(QUuid::WithoutBraces) << Qt::endl;
    return Done;
}

} // namespace Pistis
