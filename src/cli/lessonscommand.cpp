#include "cli/lessonscommand.h"

#include "app/lessonlibrary.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct LessonsCommand
    {
        Q_DECLARE_TR_FUNCTIONS(LessonsCommand)
    };

    int list(CliContext &context)
    {
        const auto entries = awaited(LessonLibrary().lessons());
        for (const LessonEntry &entry : entries)
            context.out << entry.id << '\t' << entry.version << '\t' << entry.greekTitle << '\t' << entry.englishTitle
                        << '\t' << (entry.isShipped ? LessonsCommand::tr("comes with the program") : QString()) << '\n';
        context.out.flush();
        return Done;
    }

    int install(CliContext &context, const QString &path)
    {
        const auto installed = awaited(LessonLibrary().install(path));
        if (!installed)
            return failed(context, installed.error());
        if (!installed->faults.isEmpty())
            return failed(context, installed->faults);
        const LessonEntry &entry = installed->entry;
        context.out << (installed->wasThere
                ? LessonsCommand::tr("Lesson %1, version %2, was here already: %3")
                      .arg(entry.id, entry.version, entry.title())
                : LessonsCommand::tr("Installed lesson %1, version %2: %3").arg(entry.id, entry.version, entry.title()))
                    << Qt::endl;
        return Done;
    }

    int settled(CliContext &context, const Result<void> &done)
    {
        return done ? int(Done) : failed(context, done.error());
    }

} // namespace

int runLessons(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, u"lessons"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, u"list"_s);
    if (what == "list"_L1 && words.size() <= 1)
        return list(context);
    if (what == "install"_L1 && words.size() == 2)
        return install(context, words.at(1));
    if (what == "export"_L1 && words.size() == 3)
        return settled(context, awaited(LessonLibrary().exportTo(words.at(1), words.at(2))));
    if (what == "remove"_L1 && words.size() == 2)
        return settled(context, awaited(LessonLibrary().remove(words.at(1))));
    if (what == "put-back"_L1 && words.size() == 2)
        return settled(context, awaited(LessonLibrary().putBack(words.at(1))));
    context.err << "pistis-cli lessons " << lessonsUsage << Qt::endl;
    return Usage;
}

} // namespace Pistis
