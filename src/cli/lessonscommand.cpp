#include "cli/lessonscommand.h"

#include "app/lessonlibrary.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "cli/namedlesson.h"
#include "models/cleaningtext.h"
#include "models/lessonversionsmodel.h"
#include "models/qualitymodel.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct LessonsCommand
    {
        Q_DECLARE_TR_FUNCTIONS(LessonsCommand)
    };

    // A lesson that was removed is not merely missing.
    int failedWith(CliContext &context, const QString &id, const Error &error)
    {
        if (error.kind != Error::Kind::NotFound || error.subject != id)
            return failed(context, error);
        const auto removed = awaited(LessonLibrary().removed());
        const auto lesson = std::ranges::find(removed, id, &LessonEntry::id);
        if (lesson == removed.end())
            return failed(context, error);
        context.err << LessonsCommand::tr(
            "The lesson “%1” was removed. “pistis-cli lessons put-back %2” brings it back.")
                           .arg(lesson->title(), id)
                    << Qt::endl;
        return NoInput;
    }

    QString shownName(const LessonEntry &lesson) { return lesson.title().isEmpty() ? lesson.id : lesson.title(); }

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

    // Of the aligner on the lessons that come with the program.
    int quality(CliContext &context)
    {
        QFuture<LessonQuality> checked = LessonLibrary().quality();
        checked.waitForFinished();
        QualityModel model;
        for (const LessonQuality &lesson : checked.results())
            model.append(lesson);
        context.out << qualityText(model.all()) << '\n';
        for (int row = -1; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < QualityModel::ColumnCount; ++column)
                cells.append(
                    (row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data()).toString());
            context.out << cells.join(u'\t') << '\n';
        }
        context.out.flush();
        return Done;
    }

    int listVersions(CliContext &context, const QString &id)
    {
        const auto versions = awaited(LessonLibrary().versions(id));
        if (versions.isEmpty())
            return failedWith(context, id, Error { .kind = Error::Kind::NotFound, .subject = id });
        for (const LessonVersion &version : versions)
            context.out << version.version << '\t' << version.greekTitle << '\t' << version.englishTitle << '\t'
                        << versionStateText(version) << '\n';
        context.out.flush();
        if (const QString missing = missingVersionsText(versions); !missing.isEmpty())
            context.err << missing << Qt::endl;
        return Done;
    }

    int listRemoved(CliContext &context, const QString &id)
    {
        const auto entries = awaited(LessonLibrary().removedLines(id));
        if (!entries)
            return failedWith(context, id, entries.error());
        if (entries->isEmpty())
            context.err << LessonsCommand::tr("Nothing was removed from the texts of this lesson.") << Qt::endl;
        for (const RemovedEntry &entry : *entries)
            context.out << codeOf(entry.language) << '\t' << entry.line << '\t' << entry.text << '\t'
                        << removalReason(entry.rule) << '\t'
                        << (entry.isRestored ? LessonsCommand::tr("brought back") : QString()) << '\n';
        context.out.flush();
        return Done;
    }

    int refused(CliContext &context, const QString &sentence)
    {
        context.err << sentence << Qt::endl;
        return NoInput;
    }

    int showVersion(CliContext &context, const QString &id, const Result<QString> &version)
    {
        if (!version)
            return failedWith(context, id, version.error());
        context.out << LessonsCommand::tr("The newest version is now %1.").arg(*version) << Qt::endl;
        return Done;
    }

    int restore(CliContext &context, const QString &id, const QString &side, const QStringList &lines)
    {
        const auto entries = awaited(LessonLibrary().removedLines(id));
        if (!entries)
            return failedWith(context, id, entries.error());
        QList<RemovedEntry> chosen;
        for (const QString &line : lines) {
            const auto found = std::ranges::find_if(*entries, [&](const RemovedEntry &entry) {
                return codeOf(entry.language) == side && QString::number(entry.line) == line;
            });
            if (found == entries->end())
                return refused(context,
                    LessonsCommand::tr("No line %1 was removed from this text. “pistis-cli lessons removed %2” lists "
                                       "those that were.")
                        .arg(line, id));
            chosen.append(*found);
        }
        return showVersion(context, id, awaited(LessonLibrary().restoreLines(id, chosen)));
    }

    int makeNewest(CliContext &context, const QString &id, const QString &version)
    {
        const auto made = awaited(LessonLibrary().makeNewest(id, version));
        if (!made && made.error().kind == Error::Kind::NotFound && made.error().subject != id)
            return refused(context,
                LessonsCommand::tr(
                    "There is no version %1 of this lesson. “pistis-cli lessons versions %2” lists them.")
                    .arg(version, id));
        return showVersion(context, id, made);
    }

    // Of a lesson that comes with the program only the user's own versions go.
    int remove(CliContext &context, const LessonEntry &lesson)
    {
        const auto removed = awaited(LessonLibrary().remove(lesson.id));
        if (!removed)
            return failedWith(context, lesson.id, removed.error());
        const bool stays = !awaited(LessonLibrary().versions(lesson.id)).isEmpty();
        context.out << (stays
                ? LessonsCommand::tr("Your versions of “%1” were removed; the lesson that comes with the "
                                     "program stays. “pistis-cli lessons put-back %2” brings them back.")
                : LessonsCommand::tr("“%1” was removed. “pistis-cli lessons put-back %2” brings it back."))
                           .arg(shownName(lesson), lesson.id)
                    << Qt::endl;
        return Done;
    }

    int putBack(CliContext &context, const LessonEntry &lesson)
    {
        const auto done = awaited(LessonLibrary().putBack(lesson.id));
        if (!done)
            return failedWith(context, lesson.id, done.error());
        context.out << LessonsCommand::tr("“%1” is in the library again.").arg(shownName(lesson)) << Qt::endl;
        return Done;
    }

    int settled(CliContext &context, const QString &id, const Result<void> &done)
    {
        return done ? int(Done) : failedWith(context, id, done.error());
    }

    // What is asked of one lesson; nothing: that is no such question.
    std::optional<int> answerOf(CliContext &context, const QStringList &words)
    {
        const QString &what = words.constFirst();
        const QHash<QString, qsizetype> sizes { { u"export"_s, 3 }, { u"remove"_s, 2 }, { u"put-back"_s, 2 },
            { u"versions"_s, 2 }, { u"newest"_s, 3 }, { u"removed"_s, 2 } };
        if (what == "restore"_L1 ? words.size() < 4 : words.size() != sizes.value(what, -1))
            return std::nullopt;
        const auto lesson = namedLesson(context, words.at(1), what == "put-back"_L1);
        if (!lesson)
            return NoInput;
        const QString &id = lesson->id;
        if (what == "export"_L1)
            return settled(context, id, awaited(LessonLibrary().exportTo(id, words.at(2))));
        if (what == "remove"_L1)
            return remove(context, *lesson);
        if (what == "put-back"_L1)
            return putBack(context, *lesson);
        if (what == "versions"_L1)
            return listVersions(context, id);
        if (what == "newest"_L1)
            return makeNewest(context, id, words.at(2));
        if (what == "removed"_L1)
            return listRemoved(context, id);
        return restore(context, id, words.at(2), words.mid(3));
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
    if (what == "quality"_L1 && words.size() == 1)
        return quality(context);
    if (const auto answer = words.isEmpty() ? std::nullopt : answerOf(context, words))
        return *answer;
    context.err << "pistis-cli lessons " << lessonsUsage << Qt::endl;
    return Usage;
}

} // namespace Pistis
