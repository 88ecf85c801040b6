#pragma once

#include <QIcon>
#include <QPalette>
#include <QStringView>

class QWidget;

namespace Pistis {

// The line icon of this name (a file of resources/icons without its ending) in the palette's text colour; null if none.
QIcon icon(QStringView name, const QPalette &palette);

// The same in one colour, for states that have their own.
QIcon icon(QStringView name, const QColor &color);

// Gives every action and button below a window the icon that its form names in the property "iconName".
void drawIcons(const QWidget &window);

} // namespace Pistis
