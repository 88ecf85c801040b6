#pragma once

#include "core/readingletters.h"

#include <QJsonObject>

namespace Pistis {

// How a lesson stands on the page, as its reader left it.
struct LessonLook
{
    int zoom = 0; // steps, for both languages
    ReadingLetters greek {};
    ReadingLetters english {};
    QString layout {}; // word of how the languages stand; empty: as usual
    bool isCompact = false;
    bool isTogether = true; // both languages scroll at once

    friend bool operator==(const LessonLook &, const LessonLook &) = default;
};

// As settings keep it; reading takes whatever is there of it.
QJsonObject jsonOf(const LessonLook &look);
LessonLook lookIn(const QJsonObject &json);

} // namespace Pistis
