#include "app/lessonremovals.h"

#include "app/lessonrepairs.h"
#include "app/nextversion.h"
#include "lessons/markdowninline.h"
#include "lessons/restoredlines.h"

#include <algorithm>

namespace Pistis {

namespace {

    QString originalText(const LessonPack &pack, const RemovedLines &lines, LessonLanguage language)
    {
        const QByteArray bytes = pack.file(originalPath(language));
        if (const auto encoding = lines.form(language).encoding)
            return decodedAsTold(bytes, *encoding).text;
        const auto guessed = decodeText(bytes);
        const auto *decoded = std::get_if<DecodedText>(&guessed);
        return decoded ? decoded->text : QString();
    }

    // As their words stand in the lesson.
    QList<KeptLine> keptLines(const QString &original, bool isMarkdown)
    {
        QList<KeptLine> kept = cleaned(original).kept;
        for (KeptLine &line : kept) {
            if (isMarkdown)
                line.text = wordsOfMarkdown(line.text, [](int, const LessonPicture &) { return PictureUse::Dropped; });
        }
        return kept;
    }

    Result<QString> restoredInNewest(const QString &folder, const QString &id, const QList<RemovedEntry> &entries)
    {
        const auto pack = newestPack(folder, id);
        if (!pack)
            return pack.error();
        RemovedLines lines(pack->file(removedName));
        const QList<RemovedEntry> known = lines.entries();
        Lesson lesson = pack->lesson;
        for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English }) {
            const QList<KeptLine> kept
                = keptLines(originalText(*pack, lines, language), lines.form(language).isMarkdown);
            // From the last one up: each comes below what stood above it, and above those that came before.
            for (auto entry = known.crbegin(); entry != known.crend(); ++entry) {
                if (entry->language != language || entry->isRestored || !entries.contains(*entry))
                    continue;
                lesson = withLine(lesson, *entry, kept);
                lines.setRestored(*entry);
            }
        }
        if (lesson == pack->lesson)
            return pack->manifest.version;
        const auto paired = pairedAgain(lesson);
        if (!paired)
            return paired.error();
        lesson.links = *paired;
        const QList<PackFile> files
            = filesOf(lesson) + QList<PackFile> { { .path = removedName, .bytes = lines.json() } };
        return storeNextVersion(folder, *pack, files, pack->manifest.version);
    }

} // namespace

Result<QList<RemovedEntry>> removedLines(const QString &folder, const QString &id)
{
    const auto pack = newestPack(folder, id);
    if (!pack)
        return pack.error();
    return RemovedLines(pack->file(removedName)).entries();
}

// What is repaired while this works is in it as well.
Result<QString> restoreLines(const QString &folder, const QString &id, const QList<RemovedEntry> &entries)
{
    return withoutConflict([&] { return restoredInNewest(folder, id, entries); });
}

} // namespace Pistis
