#pragma once

#include "models/palettecommand.h"

#include <QList>

class QMainWindow;

namespace Pistis {

// Every named action of the window's menus and of the areas that are in view, in that order.
QList<PaletteCommand> commandsOf(const QMainWindow &window);

} // namespace Pistis
