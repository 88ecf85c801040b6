#include "app/tmximport.h"

#include "exchange/textfile.h"
#include "exchange/tmxlesson.h"

#include <QFileInfo>

namespace Pistis {

Result<ImportedTmx> importTmx(const QString &path, const QString &title, const QString &folder)
{
    const auto text = readTextFile(path);
    if (const auto *fault = std::get_if<Fault>(&text))
        return ImportedTmx { .faults = { *fault } };
    const QFileInfo info(path);
    const auto read = readTmx(std::get<DecodedText>(text).text, info.fileName());
    if (const auto *fault = std::get_if<Fault>(&read))
        return ImportedTmx { .faults = { *fault } };
    const QString named = title.simplified().isEmpty() ? info.completeBaseName() : title.simplified();
    const Lesson lesson = lessonOf(std::get<TmxFile>(read), named);
    const auto saved = saveOwnLesson(lesson, {}, folder);
    if (!saved)
        return saved.error();
    return ImportedTmx { .saved = *saved,
        .title = lesson.greek.isEmpty() ? lesson.english.front.title : lesson.greek.front.title };
}

} // namespace Pistis
