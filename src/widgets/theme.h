#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace Pistis {

enum class ThemeChoice { System, Light, Dark };

// Colours with a meaning; all others come from the palette.
enum class ColorRole { Accent, CurrentSentence, Overdue, Today, Planned, Kept, PracticeBand };

bool isDark(const QPalette &palette);
QColor roleColor(ColorRole role, const QPalette &palette);

ThemeChoice themeNamed(const QString &name); // "system", "light" or "dark"

// Light and dark set a style and palette of our own; system leaves both to the desktop.
void applyTheme(ThemeChoice choice);

} // namespace Pistis
