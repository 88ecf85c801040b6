#include "exchange/tmxlesson.h"
#include "exchange/tmxmemory.h"
#include "fuzztext.h"

using namespace Pistis;

// What is read and written is read the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = readTmx(decodedFile(bytesOf(data, size)), QStringLiteral("x"));
    const auto *file = std::get_if<TmxFile>(&read);
    if (file == nullptr)
        return 0;
    const auto again = readTmx(QString::fromUtf8(tmxBytes(*file)), QStringLiteral("x"));
    mustBe(std::holds_alternative<TmxFile>(again));
    mustBe(std::get<TmxFile>(again) == *file);
    const Lesson lesson = lessonOf(*file, QStringLiteral("x"));
    mustBe(lesson.links.size() == file->units.size());
    const TmxFile written = withMemory(tmxOf(lesson), *file);
    mustBe(written.header == file->header && written.sourceLanguage == file->sourceLanguage);
    return 0;
}
