#pragma once

#include <QAction>
#include <QPointer>

namespace Pistis {

// An action as the palette lists it. An action that is greyed may say why in its property "whyDisabled".
struct PaletteCommand
{
    QPointer<QAction> action {};
    QString label {}; // without mnemonic; begins with the submenu where the action's own words say too little
};

} // namespace Pistis
