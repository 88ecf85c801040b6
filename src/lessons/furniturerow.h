#pragma once

#include <QString>

#include <functional>

namespace Pistis {

bool endsSentence(QStringView line);

// Without arrows, bullets and pictures at its ends.
QString withoutOrnaments(const QString &line);

// The rule of a line that is a row of things parted by strokes, dots, slashes or arrows, most of which are a page's, as
// one of a part tells: menus, paths, what stands below a title.
QString ruleOfRow(const QString &line, const std::function<QString(const QString &)> &ruleOfPart);

} // namespace Pistis
