#include "app/packversion.h"

#include "lessons/lessonpack.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

bool isShipped(const QString &folder) { return folder.startsWith(":/lessons"_L1); }

QString versionOf(const QString &folder)
{
    if (!isShipped(folder))
        return QFileInfo(folder).fileName();
    const auto pack = readPack(folder);
    return std::holds_alternative<LessonPack>(pack) ? std::get<LessonPack>(pack).manifest.version : QString();
}

} // namespace Pistis
