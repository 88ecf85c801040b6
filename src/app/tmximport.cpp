#include "app/tmximport.h"

#include "app/ownlesson.h"
#include "exchange/textfile.h"
#include "exchange/tmxlesson.h"

#include <QFileInfo>

namespace Pistis {

using namespace Qt::StringLiterals;

bool isTmx(const QString &path) { return path.endsWith(".tmx"_L1, Qt::CaseInsensitive); }

std::variant<Lesson, Fault> lessonInTmx(const QString &path, const QString &title)
{
    const auto text = readTextFile(path);
    if (const auto *fault = std::get_if<Fault>(&text))
        return *fault;
    const QFileInfo info(path);
    const auto read = readTmx(std::get<DecodedText>(text).text, info.fileName());
    if (const auto *fault = std::get_if<Fault>(&read))
        return *fault;
    const QString named = title.simplified().isEmpty() ? info.completeBaseName() : title.simplified();
    Lesson lesson = lessonOf(std::get<TmxFile>(read), named);
    if (!title.simplified().isEmpty()) {
        for (LessonText *side : { &lesson.greek, &lesson.english })
            side->front.title = side->isEmpty() ? QString() : named; // told, whatever the file says
    }
    return lesson;
}

Result<InstalledPack> importTmx(const QString &path, const QString &title, const QString &folder)
{
    const auto read = lessonInTmx(path, title);
    if (const auto *fault = std::get_if<Fault>(&read))
        return InstalledPack { .faults = { *fault } };
    const auto &lesson = std::get<Lesson>(read);
    const auto saved = saveOwnLesson(lesson, {}, folder);
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
