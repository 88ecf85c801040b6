#include "cli/plancommand.h"

#include "app/customerservice.h"
#include "app/visitservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "core/nextstep.h"
#include "exchange/daytext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runPlan(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption({ u"day"_s, {}, u"day"_s });
    if (!parseArguments(parser, u"plan"_s, args, context))
        return Usage;
    if (parser.positionalArguments().size() != 1) {
        context.err << "pistis-cli plan " << planUsage << Qt::endl;
        return Usage;
    }
    QDate day = writtenDay(parser.value(u"day"_s));
    if (parser.isSet(u"day"_s) && !day.isValid())
        return failed(
            context, { Fault { .file = u"plan"_s, .reason = Fault::Reason::BadDate, .text = parser.value(u"day"_s) } });
    CliBook book(context);
    const auto customer = book.changedCustomer(parser.positionalArguments().constFirst());
    if (const int *code = std::get_if<int>(&customer))
        return *code;
    const QUuid id = std::get<QUuid>(customer);
    if (!day.isValid()) {
        const CustomerService customers(book.store());
        const auto summary = awaited(customers.customer(id));
        const auto hours = awaited(customers.hours(id));
        if (!summary || !hours)
            return failed(context, summary ? hours.error() : summary.error());
        day = proposedNextContact(*summary, book.clock().today(), *hours);
    }
    const auto visit = awaited(VisitService(book.store()).plan(id, day));
    if (!visit)
        return failed(context, visit.error());
    context.out << "saved " << visit->toString(QUuid::WithoutBraces) << ' ' << day.toString(Qt::ISODate) << Qt::endl;
    return Done;
}

} // namespace Pistis
