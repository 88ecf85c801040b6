#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>

namespace Pistis {

struct LessonVersion
{
    QString version {};
    QString folder {}; // of its pack
    QString greekTitle {};
    QString englishTitle {};
    QDateTime stored {}; // invalid for one that comes with the program
    int pairs = 0;
    int checked = 0; // of the pairs, confirmed or made by hand
    bool isShipped = false;
    bool isNewest = false;
    bool isDamaged = false; // and cannot be read

    friend bool operator==(const LessonVersion &, const LessonVersion &) = default;
};

// Of one lesson, the newest first.
QList<LessonVersion> versionsOf(const QString &folder, const QString &id);

// Writes an older version once more as the newest one, whose number is given back. What is the newest already stays.
Result<QString> makeNewest(const QString &folder, const QString &id, const QString &version);

} // namespace Pistis
