#include "app/tmximport.h"

#include "app/ownlesson.h"
#include "exchange/textfile.h"
#include "exchange/tmxlesson.h"
#include "exchange/tmxmemory.h"

#include <QFileInfo>

namespace Pistis {

using namespace Qt::StringLiterals;

bool isTmx(const QString &path) { return path.endsWith(".tmx"_L1, Qt::CaseInsensitive); }

namespace {

    struct Memory
    {
        TmxFile file {};
        Lesson lesson {};
    };

    std::variant<Memory, Fault> memoryIn(const QString &path, const QString &title)
    {
        const auto text = readTextFile(path);
        if (const auto *fault = std::get_if<Fault>(&text))
            return *fault;
        const QFileInfo info(path);
        const auto read = readTmx(std::get<DecodedText>(text).text, info.fileName());
        if (const auto *fault = std::get_if<Fault>(&read))
            return *fault;
        const QString told = title.simplified();
        Memory memory { .file = std::get<TmxFile>(read) };
        memory.lesson = lessonOf(memory.file, told.isEmpty() ? info.completeBaseName() : told);
        for (LessonText *side : { &memory.lesson.greek, &memory.lesson.english }) {
            if (!told.isEmpty() && !side->isEmpty())
                side->front.title = told; // whatever the file says
        }
        return memory;
    }

} // namespace

std::variant<Lesson, Fault> lessonInTmx(const QString &path)
{
    const auto read = memoryIn(path, {});
    if (const auto *fault = std::get_if<Fault>(&read))
        return *fault;
    return std::get<Memory>(read).lesson;
}

Result<InstalledPack> importTmx(const QString &path, const QString &title, const QString &folder)
{
    const auto read = memoryIn(path, title);
    if (const auto *fault = std::get_if<Fault>(&read))
        return InstalledPack { .faults = { *fault } };
    const auto &[file, lesson] = std::get<Memory>(read);
    const auto saved = saveOwnLesson(lesson, { { .path = memoryName, .bytes = tmxBytes(file) } }, folder);
    if (!saved)
        return saved.error();
    return InstalledPack { .entry = { .id = saved->id,
                               .version = saved->version,
                               .greekTitle = lesson.greek.front.title,
                               .englishTitle = lesson.english.front.title,
                               .folder = folder + u'/' + saved->id + u'/' + saved->version },
        .wasThere = saved->wasThere };
}

} // namespace Pistis
