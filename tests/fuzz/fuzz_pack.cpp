#include "fuzztext.h"
#include "lessons/lessonpack.h"
#include "lessons/packarchive.h"
#include "lessons/svgcheck.h"

using namespace Pistis;

// What is taken from an archive is inside the pack, and is the same pack when it is packed again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto read = readPackArchive(bytes);
    if (const auto *files = std::get_if<QList<PackFile>>(&read)) {
        for (const PackFile &file : *files)
            mustBe(isPackPath(file.path) || file.path == manifestName);
        const auto pack = packOf(*files);
        const auto again = readPackArchive(packArchive(*files));
        mustBe(files->isEmpty() || std::holds_alternative<QList<PackFile>>(again));
        if (std::holds_alternative<LessonPack>(pack))
            mustBe(std::get<LessonPack>(packOf(std::get<QList<PackFile>>(again))).lesson
                == std::get<LessonPack>(pack).lesson);
    }
    const auto manifest = readManifest(bytes);
    if (const auto *known = std::get_if<PackManifest>(&manifest))
        mustBe(std::get<PackManifest>(readManifest(manifestJson(*known))) == *known);
    isHarmlessSvg(bytes);
    return 0;
}
