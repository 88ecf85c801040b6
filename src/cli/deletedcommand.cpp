#include "cli/deletedcommand.h"

#include "app/recyclebin.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "models/deletedmodel.h"
#include "models/recordlabels.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runDeleted(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"deleted"_s, args, context))
        return Usage;
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    const auto records = awaited(RecycleBin(book.store()).records());
    if (!records)
        return failed(context, records.error());
    for (const DeletedRecord &record : *records)
        context.out << idText(record.id) << '\t' << deletedKindText(record) << '\t' << record.customerName << '\t'
                    << deletedWords(record) << '\t' << momentLabel(record.deletedAt) << '\t' << record.by << '\n';
    context.out.flush();
    return Done;
}

int runRestore(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"restore"_s, args, context))
        return Usage;
    QList<QUuid> ids;
    for (const QString &text : parser.positionalArguments())
        ids.append(QUuid::fromString(text));
    if (ids.isEmpty() || ids.contains(QUuid())) {
        context.err << "pistis-cli restore " << restoreUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Change); code != Done)
        return code;
    const auto done = awaited(RecycleBin(book.store()).restore(ids));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis
