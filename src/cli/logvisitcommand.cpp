#include "cli/logvisitcommand.h"

#include "app/customerservice.h"
#include "app/visitservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "core/timetext.h"
#include "exchange/csvreader.h"
#include "exchange/daytext.h"
#include "exchange/visitscsv.h"
#include "models/faulttext.h"
#include "models/visitdoubttext.h"

#include <QCommandLineParser>

#include <algorithm>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    enum class Repeated { Told, Taken };

    int logged(CliContext &context, CliBook &book, const Visit &visit, Repeated repeated)
    {
        VisitService visits(book.store());
        const auto doubts = awaited(visits.doubts(visit, { visit.customer }));
        if (!doubts)
            return failed(context, doubts.error());
        const auto id = awaited(visits.log(visit));
        if (!id)
            return failed(context, id.error());
        for (const VisitDoubt &doubt : *doubts) {
            if (doubt.firstContact.isValid())
                context.err << firstContactMoved(doubt, visit.day) << Qt::endl;
        }
        QList<VisitDoubt> told = *doubts;
        for (VisitDoubt &doubt : told)
            doubt.isRepeated &= repeated == Repeated::Told;
        if (const QString hint = repeatedHint(told, visit); !hint.isEmpty())
            context.err << hint << Qt::endl;
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

    Fault faultIn(const QString &option, Fault::Reason reason, const QString &text)
    {
        return { .file = u"log-visit --"_s + option, .reason = reason, .text = text };
    }

    // What the options say beside customer, type and day.
    std::optional<Fault> takeDetails(Visit &visit, const QCommandLineParser &parser, const Clock &clock)
    {
        const QString at = parser.value(u"at"_s);
        const auto time = typedTime(at);
        if (!time)
            return faultIn(u"at"_s, Fault::Reason::BadTime, at);
        visit.startMs = startOf(visit.day, *time);
        if (usualStatus(visit, clock) != VisitStatus::Held)
            return faultIn(u"at"_s, Fault::Reason::DateInFuture, at);
        if (const QString minutes = parser.value(u"minutes"_s); !minutes.isEmpty()) {
            bool ok = false;
            visit.minutes = minutes.toInt(&ok);
            if (!ok || visit.minutes < 1)
                return faultIn(u"minutes"_s, Fault::Reason::BadWord, minutes);
        }
        visit.purpose = parser.value(u"purpose"_s);
        visit.outcome = parser.value(u"outcome"_s);
        visit.participants = parser.value(u"with"_s);
        visit.note = parser.value(u"note"_s);
        return {};
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
            const int done = problem ? *problem : logged(context, book, std::get<Visit>(visit), Repeated::Taken);
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
    const QStringList details { u"at"_s, u"minutes"_s, u"purpose"_s, u"outcome"_s, u"with"_s, u"note"_s };
    for (const QString &option : QStringList { u"type"_s, u"day"_s } + details)
        parser.addOption({ option, {}, option });
    parser.addOption(QCommandLineOption(u"stdin"_s));
    if (!parseArguments(parser, u"log-visit"_s, args, context))
        return Usage;
    const bool lines = parser.isSet(u"stdin"_s);
    const bool hasDetails = std::ranges::any_of(details, [&](const QString &option) { return parser.isSet(option); });
    if (parser.positionalArguments().size() != (lines ? 0 : 1) || (lines && hasDetails)) {
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
    const auto known = visitOf(context, book, words, 0);
    if (const int *problem = std::get_if<int>(&known))
        return *problem;
    Visit visit = std::get<Visit>(known);
    const auto fault = takeDetails(visit, parser, book.clock());
    return fault ? failed(context, QList<Fault> { *fault }) : logged(context, book, visit, Repeated::Told);
}

} // namespace Pistis
