#pragma once

#include <QColor>
#include <QPalette>
#include <QStringList>

class QWidget;

namespace Pistis {

enum class ThemeChoice { System, Light, Dark, HighContrast };

// Colours with a meaning; all others come from the palette.
enum class ColorRole { Accent, CurrentSentence, Overdue, Today, Planned, Kept, PracticeBand };

bool isDark(const QPalette &palette);
QColor roleColor(ColorRole role, const QPalette &palette);

QStringList themeNames(); // "system", "light", "dark", "contrast"
QString nameOf(ThemeChoice choice);
ThemeChoice themeNamed(const QString &name); // the first one for any other name

// All but system set a style and palette of our own; system leaves both to the desktop.
void applyTheme(ThemeChoice choice);

// Labels keep their links in the colour of the palette that they were first drawn with.
void drawLinks(const QWidget &window);

} // namespace Pistis
