#include "core/lessonlook.h"

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject jsonOf(const ReadingLetters &letters)
    {
        return { { "family"_L1, letters.family }, { "size"_L1, letters.size }, { "spacing"_L1, letters.lineSpacing } };
    }

    ReadingLetters lettersIn(const QJsonObject &json)
    {
        const ReadingLetters usual;
        return bounded({ .family = json.value("family"_L1).toString(),
            .size = json.value("size"_L1).toInt(usual.size),
            .lineSpacing = json.value("spacing"_L1).toInt(usual.lineSpacing) });
    }

} // namespace

QJsonObject jsonOf(const LessonLook &look)
{
    return { { "zoom"_L1, look.zoom }, { "greek"_L1, jsonOf(look.greek) }, { "english"_L1, jsonOf(look.english) },
        { "layout"_L1, look.layout }, { "compact"_L1, look.isCompact }, { "together"_L1, look.isTogether } };
}

LessonLook lookIn(const QJsonObject &json)
{
    return { .zoom = json.value("zoom"_L1).toInt(),
        .greek = lettersIn(json.value("greek"_L1).toObject()),
        .english = lettersIn(json.value("english"_L1).toObject()),
        .layout = json.value("layout"_L1).toString(),
        .isCompact = json.value("compact"_L1).toBool(),
        .isTogether = json.value("together"_L1).toBool(true) };
}

} // namespace Pistis
