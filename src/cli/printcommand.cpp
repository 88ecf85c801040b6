#include "cli/printcommand.h"

#include "app/nextactionservice.h"
#include "app/printservice.h"
#include "cli/agendafilter.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "core/savedfilter.h"
#include "models/exporttext.h"
#include "models/labels.h"
#include "models/nextactiontext.h"
#include "models/pageprinter.h"
#include "models/printtext.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<PrintDocument> sheetsOf(const Result<QList<CustomerSheet>> &sheets, const QDate &today)
    {
        return sheets ? Result<PrintDocument>(visitSheets(*sheets, today)) : sheets.error();
    }

    Result<PrintDocument> listPages(const PrintService &service, const CustomerQuery &query, bool asSheets)
    {
        if (asSheets)
            return sheetsOf(awaited(service.sheetsOf(query)), query.today);
        const auto list = awaited(service.list(query));
        if (!list)
            return list.error();
        QString title = listLabel(query.list);
        if (query.bucket)
            title += u": "_s + bucketLabel(*query.bucket);
        return listDocument(*list, query.list, title, query.today);
    }

    Result<PrintDocument> queuePages(Store &store, CustomerQuery query)
    {
        query.limit = mostSuggestionsOnPaper;
        const auto queue = awaited(NextActionService(store).queue(query));
        if (!queue)
            return queue.error();
        return queueDocument(*queue, nextLabel(), query.today);
    }

    Result<PrintDocument> customerPages(
        const PrintService &service, const QUuid &customer, const QDate &today, bool asSheets)
    {
        const auto sheets = awaited(service.sheets({ customer }));
        if (asSheets || !sheets)
            return sheetsOf(sheets, today);
        if (sheets->isEmpty())
            return Error { .kind = Error::Kind::NotFound, .subject = u"customer"_s };
        return customerDocument(sheets->constFirst(), today);
    }

} // namespace

int runPrint(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    addAgendaFilter(parser);
    parser.addOption({ u"pdf"_s, {}, u"pdf"_s });
    parser.addOption(QCommandLineOption(u"sheets"_s));
    if (!parseArguments(parser, u"print"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    const QString path = parser.value(u"pdf"_s);
    if (words.size() != 1 || path.isEmpty()) {
        context.err << "pistis-cli print " << printUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    if (QFileInfo(path) == QFileInfo(book.store().path()))
        return failed(context, Error { .kind = Error::Kind::Invalid, .subject = u"export.book"_s });
    const QDate today = book.clock().today();
    const PrintService service(book.store());
    const bool asSheets = parser.isSet(u"sheets"_s);
    Result<PrintDocument> pages = PrintDocument();
    if (words[0] == "next"_L1) {
        const auto query = agendaFilterIn(parser, { .today = today }, book, context);
        if (const int *code = std::get_if<int>(&query))
            return *code;
        pages = queuePages(book.store(), std::get<CustomerQuery>(query));
    } else if (const auto list = listOf(QString(words[0]).replace(u'-', u'_'))) {
        const auto query = agendaFilterIn(parser, { .list = *list, .today = today }, book, context);
        if (const int *code = std::get_if<int>(&query))
            return *code;
        pages = listPages(service, std::get<CustomerQuery>(query), asSheets);
    } else {
        const auto customer = book.customer(words[0]);
        if (const int *code = std::get_if<int>(&customer))
            return *code;
        pages = customerPages(service, std::get<QUuid>(customer), today, asSheets);
    }
    if (!pages)
        return failed(context, pages.error());
    ImportProgress progress;
    const auto written = writePdf(*pages, path, progress);
    if (!written)
        return failed(context, written.error());
    context.out << printedSummary(path) << Qt::endl;
    return Done;
}

} // namespace Pistis
