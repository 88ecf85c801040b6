#include "cli/snoozecommand.h"

#include "app/customerservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/daytext.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

int runSnooze(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption({ u"until"_s, {}, u"day"_s });
    parser.addOption(QCommandLineOption(u"off"_s));
    if (!parseArguments(parser, u"snooze"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    bool isNumber = true;
    const int days = words.size() == 2 ? words[1].toInt(&isNumber) : 0;
    const int ways = int(words.size() == 2) + int(parser.isSet(u"until"_s)) + int(parser.isSet(u"off"_s));
    if (words.isEmpty() || words.size() > 2 || ways != 1 || !isNumber || (words.size() == 2 && days < 1)) {
        context.err << "pistis-cli snooze " << snoozeUsage << Qt::endl;
        return Usage;
    }
    QDate until = writtenDay(parser.value(u"until"_s));
    if (parser.isSet(u"until"_s) && !until.isValid())
        return failed(context,
            { Fault { .file = u"snooze"_s, .reason = Fault::Reason::BadDate, .text = parser.value(u"until"_s) } });
    CliBook book(context);
    const auto customer = book.changedCustomer(words[0]);
    if (const int *code = std::get_if<int>(&customer))
        return *code;
    const QUuid id = std::get<QUuid>(customer);
    CustomerService customers(book.store());
    if (days > 0) {
        const auto summary = awaited(customers.customer(id));
        if (!summary)
            return failed(context, summary.error());
        until = std::max(book.clock().today(), summary->step.day).addDays(days);
    }
    const auto done = awaited(parser.isSet(u"off"_s) ? customers.wake(id) : customers.snooze(id, until));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis
