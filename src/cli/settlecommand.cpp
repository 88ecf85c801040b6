#include "cli/settlecommand.h"

#include "app/visitservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "exchange/daytext.h"

#include <QCommandLineParser>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Pistis {

int runSettle(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"settle"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(1);
    const QHash<QString, VisitStatus> statuses { { u"held"_s, VisitStatus::Held },
        { u"not-held"_s, VisitStatus::NotHeld }, { u"cancelled"_s, VisitStatus::Cancelled } };
    const bool moved = what == u"moved";
    if ((!moved && !statuses.contains(what)) || words.size() != (what == u"held" ? 2 : 3)) {
        context.err << "pistis-cli settle " << settleUsage << Qt::endl;
        return Usage;
    }
    const QDate day = moved ? writtenDay(words[2]) : QDate();
    if (moved && !day.isValid())
        return failed(context, { Fault { .file = u"settle"_s, .reason = Fault::Reason::BadDate, .text = words[2] } });
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Change); code != Done)
        return code;
    const QUuid id = QUuid::fromString(words[0]);
    VisitService visits(book.store());
    const auto done = awaited(moved ? visits.move(id, day) : visits.settle(id, statuses.value(what), words.value(2)));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis
