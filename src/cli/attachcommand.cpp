#include "cli/attachcommand.h"

#include "app/attachmentfile.h"
#include "app/privatefiles.h"
#include "app/visitservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // One that was taken back has no files to show.
    Result<Visit> visitOf(CliBook &book, const QString &id)
    {
        const auto visit = awaited(VisitService(book.store()).visit(QUuid::fromString(id)));
        if (visit && visit->retracted)
            return Error { .kind = Error::Kind::NotFound, .subject = u"visit"_s };
        return visit;
    }

    // A file that is there already is left as it is.
    Result<void> save(CliBook &book, const Attachment &attachment, const QString &path)
    {
        if (QFileInfo::exists(path))
            return Error { .kind = Error::Kind::Invalid, .subject = u"export.exists"_s };
        const auto content = awaited(VisitService(book.store()).contentOf(attachment));
        if (!content)
            return content.error();
        return savePrivately(path, *content);
    }

} // namespace

int runAttach(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"attach"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        context.err << "pistis-cli attach " << attachUsage << Qt::endl;
        return Usage;
    }
    const auto attachment = attachmentFrom(words[1]);
    if (!attachment)
        return failed(context, attachment.error());
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Change); code != Done)
        return code;
    const auto visit = visitOf(book, words[0]);
    if (!visit)
        return failed(context, visit.error());
    Visit after = *visit;
    after.attachments.append(*attachment);
    const auto done = awaited(VisitService(book.store()).change(*visit, after));
    return done ? int(Done) : failed(context, done.error());
}

int runAttachments(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.addOption({ u"save"_s, {}, u"directory"_s });
    if (!parseArguments(parser, u"attachments"_s, args, context))
        return Usage;
    if (parser.positionalArguments().size() != 1) {
        context.err << "pistis-cli attachments " << attachmentsUsage << Qt::endl;
        return Usage;
    }
    const QDir folder(parser.value(u"save"_s));
    const bool saves = parser.isSet(u"save"_s);
    if (saves && !folder.mkpath(u"."_s))
        return failed(context, Error { .kind = Error::Kind::Storage, .subject = folder.dirName() });
    CliBook book(context);
    if (const int code = book.open(CliBook::Use::Read); code != Done)
        return code;
    const auto visit = visitOf(book, parser.positionalArguments().constFirst());
    if (!visit)
        return failed(context, visit.error());
    int code = Done;
    QStringList written; // two files of a visit may have one name
    for (const Attachment &one : visit->attachments) {
        if (!saves) {
            context.out << one.name << '\t' << one.size << '\n';
            continue;
        }
        const QString name = written.contains(one.name) ? one.hash.left(8) + u'-' + one.name : one.name;
        if (const auto done = save(book, one, folder.filePath(name)); !done) {
            code = failed(context, done.error());
            continue;
        }
        written.append(name);
        context.out << "saved " << folder.filePath(name) << '\n';
    }
    context.out.flush();
    return code;
}

} // namespace Pistis
