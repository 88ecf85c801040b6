#include "cli/addrequestcommand.h"

#include "app/requestservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/daytext.h"
#include "exchange/visitscsv.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // When and in which way it was asked; false after a message.
    bool readHow(const QCommandLineParser &parser, Request &request, CliContext &context)
    {
        const auto refused = [&context](Fault::Reason reason, const QString &text) {
            failed(context, { Fault { .file = u"add-request"_s, .reason = reason, .text = text } });
            return false;
        };
        if (const QString text = parser.value(u"asked-at"_s); parser.isSet(u"asked-at"_s)) {
            request.askedAt = writtenMoment(text).toMSecsSinceEpoch();
            if (!writtenMoment(text).isValid())
                return refused(Fault::Reason::BadDate, text);
        }
        if (const QString text = parser.value(u"channel"_s); parser.isSet(u"channel"_s)) {
            const auto type = visitTypeIn(text);
            if (!type)
                return refused(Fault::Reason::BadWord, text);
            request.channel = wordOf(*type);
        }
        return true;
    }

} // namespace

int runAddRequest(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    for (const QString &option : { u"asked-by"_s, u"asked-at"_s, u"channel"_s, u"wanted"_s, u"assignee"_s })
        parser.addOption({ option, {}, option });
    if (!parseArguments(parser, u"add-request"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        context.err << "pistis-cli add-request " << addRequestUsage << Qt::endl;
        return Usage;
    }
    Request request { .askedBy = parser.value(u"asked-by"_s), .text = words[1], .wanted = parser.value(u"wanted"_s) };
    if (!readHow(parser, request, context))
        return BadData;
    CliBook book(context);
    const auto customer = book.changedCustomer(words[0]);
    if (const int *code = std::get_if<int>(&customer))
        return *code;
    request.customer = std::get<QUuid>(customer);
    if (parser.isSet(u"assignee"_s)) {
        const auto person = book.person(parser.value(u"assignee"_s), u"add-request"_s);
        if (const int *code = std::get_if<int>(&person))
            return *code;
        request.assignee = std::get<QUuid>(person);
    }
    const auto id = awaited(RequestService(book.store()).add(request));
    if (!id)
        return failed(context, id.error());
    context.out << "saved " << id->toString(QUuid::WithoutBraces) << Qt::endl;
    return Done;
}

} // namespace Pistis
