#include "cli/agendacommand.h"

#include "app/customerservice.h"
#include "cli/agendafilter.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "models/labels.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int page = 500;

} // namespace

int runAgenda(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    addAgendaFilter(parser);
    if (!parseArguments(parser, u"agenda"_s, args, context))
        return Usage;
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    const QDate today = book.clock().today();
    const CustomerService customers(book.store());
    const auto asked
        = agendaFilterIn(parser, { .list = CustomerQuery::List::Agenda, .today = today, .limit = page }, book, context);
    if (const int *code = std::get_if<int>(&asked))
        return *code;
    CustomerQuery query = std::get<CustomerQuery>(asked);
    std::optional<Bucket> shown;
    while (true) {
        const auto list = awaited(customers.customers(query));
        if (!list)
            return failed(context, list.error());
        for (const CustomerSummary &summary : *list) {
            const Bucket bucket = bucketOf(summary.agendaDay, summary.agendaCause, today);
            if (bucket == Bucket::NoNextStep && !query.bucket) {
                const auto counts = awaited(customers.counts(today, query.filter));
                if (counts)
                    context.out << bucketLabel(bucket) << ": " << counts->noNextStep << Qt::endl;
                return Done;
            }
            if (shown != bucket)
                context.out << bucketLabel(bucket) << '\n';
            shown = bucket;
            context.out << "  " << summary.agendaDay.toString(Qt::ISODate) << "  " << summary.customer.name << "  ("
                        << reasonLabel(summary, today) << ")\n";
        }
        if (list->size() < page)
            break;
        query.offset += page;
    }
    context.out.flush();
    return Done;
}

} // namespace Pistis
