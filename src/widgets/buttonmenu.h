#pragma once

#include <QList>

class QAction;
class QMenu;
class QPushButton;

namespace Pistis {

// A menu that opens below a button when it is pressed. A button's own menu would hold the program in a loop until it
// is closed.
QMenu *addMenu(QPushButton &button, const QList<QAction *> &actions = {});

} // namespace Pistis
