#include "cli/logvisitcommand.h"

#include "app/customerservice.h"
#include "app/visitservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/csvreader.h"
#include "exchange/daytext.h"
#include "exchange/visitscsv.h"
#include "models/faulttext.h"

#include <QCommandLineParser>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    int logged(CliContext &context, CliBook &book, const Visit &visit)
    {
        const auto id = awaited(VisitService(book.store()).log(visit));
        if (!id)
            return failed(context, id.error());
        context.out << "saved " << id->toString(QUuid::WithoutBraces) << Qt::endl; // only after COMMIT; flushed
        return Done;
    }

    // The visit that three words describe; the last two may be empty.
    std::variant<Visit, int> visitOf(CliContext &context, CliBook &book, const QStringList &words, int line)
    {
        const auto refused = [&](int column, Fault::Reason reason, const QString &text) {
            return failed(context,
                { Fault { .file = line > 0 ? u"stdin"_s : u"log-visit"_s,
                    .line = line,
                    .column = column,
                    .reason = reason,
                    .text = text } });
        };
        Visit visit { .day = book.clock().today() };
        if (const QString type = words.value(1); !type.isEmpty()) {
            const auto known = visitTypeIn(type);
            if (!known)
                return refused(2, Fault::Reason::BadWord, type);
            visit.type = *known;
        }
        if (const QString day = words.value(2); !day.isEmpty()) {
            visit.day = writtenDay(day);
            if (!visit.day.isValid())
                return refused(3, Fault::Reason::BadDate, day);
            if (visit.day > book.clock().today())
                return refused(3, Fault::Reason::DateInFuture, day);
        }
        const auto customer = book.customer(words.value(0));
        if (const int *code = std::get_if<int>(&customer))
            return *code;
        visit.customer = std::get<QUuid>(customer);
        return visit;
    }

    int logLines(CliContext &context, CliBook &book)
    {
        int code = Done;
        std::string read;
        for (int line = 1; std::getline(std::cin, read); ++line) {
            const QString text = QString::fromStdString(read).trimmed();
            if (text.isEmpty())
                continue;
            const QStringList words = CsvReader(text).header();
            const auto visit = visitOf(context, book, words, line);
            const auto *problem = std::get_if<int>(&visit);
            const int done = problem ? *problem : logged(context, book, std::get<Visit>(visit));
            if (done == NotDone) // nothing more can be saved
                return NotDone;
            if (done != Done)
                code = done;
        }
        return code;
    }

} // namespace

int runLogVisit(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption({ u"type"_s, {}, u"type"_s });
    parser.addOption({ u"day"_s, {}, u"day"_s });
    parser.addOption({ u"note"_s, {}, u"text"_s });
    parser.addOption(QCommandLineOption(u"stdin"_s));
    if (!parseArguments(parser, u"log-visit"_s, args, context))
        return Usage;
    const bool lines = parser.isSet(u"stdin"_s);
    if (parser.positionalArguments().size() != (lines ? 0 : 1)) {
        context.err << "pistis-cli log-visit " << logVisitUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Change); code != Done)
        return code;
    if (lines)
        return logLines(context, book);
    const QStringList words { parser.positionalArguments().constFirst(), parser.value(u"type"_s),
        parser.value(u"day"_s) };
    auto visit = visitOf(context, book, words, 0);
    if (const auto *problem = std::get_if<int>(&visit))
        return *problem;
    std::get<Visit>(visit).note = parser.value(u"note"_s);
    return logged(context, book, std::get<Visit>(visit));
}

} // namespace Pistis
