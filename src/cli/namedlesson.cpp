#include "cli/namedlesson.h"

#include "cli/clibook.h"
#include "core/greekfold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct NamedLesson
    {
        Q_DECLARE_TR_FUNCTIONS(NamedLesson)
    };

    QList<LessonEntry> lessonsNamed(const QList<LessonEntry> &entries, const QString &words)
    {
        const auto withId = std::ranges::find(entries, words, &LessonEntry::id);
        if (withId != entries.end())
            return { *withId };
        const QString wanted = greekFold(words);
        QList<LessonEntry> named;
        for (const LessonEntry &entry : entries) {
            if (!wanted.isEmpty() && (greekFold(entry.greekTitle) == wanted || greekFold(entry.englishTitle) == wanted))
                named.append(entry);
        }
        return named;
    }

} // namespace

std::optional<LessonEntry> namedLesson(CliContext &context, const QString &words, bool removedFirst)
{
    const LessonLibrary library;
    QList<LessonEntry> named = lessonsNamed(awaited(removedFirst ? library.removed() : library.lessons()), words);
    if (named.isEmpty())
        named = lessonsNamed(awaited(removedFirst ? library.lessons() : library.removed()), words);
    if (named.isEmpty() && !awaited(library.versions(words)).isEmpty()) // none that can be read, so without a title
        return LessonEntry { .id = words };
    if (named.size() == 1)
        return named.constFirst();
    if (named.isEmpty()) {
        context.err << NamedLesson::tr("There is no lesson “%1”. “pistis-cli lessons” lists them.").arg(words)
                    << Qt::endl;
        return std::nullopt;
    }
    QStringList ids;
    for (const LessonEntry &entry : std::as_const(named))
        ids.append(entry.id);
    context.err << NamedLesson::tr("Several lessons are called “%1”. Give the id of one of them: %2")
                       .arg(words, ids.join(u", "_s))
                << Qt::endl;
    return std::nullopt;
}

} // namespace Pistis
