#include "widgets/buttonmenu.h"

#include <QMenu>
#include <QPushButton>

namespace Pistis {

QMenu *addMenu(QPushButton &button, const QList<QAction *> &actions)
{
    auto *menu = new QMenu(&button);
    menu->addActions(actions);
    QObject::connect(&button, &QPushButton::clicked, menu, [&button, menu] {
        menu->popup(button.mapToGlobal(button.rect().bottomLeft()));
        menu->setActiveAction(menu->actions().value(0)); // so that Enter takes it
    });
    return menu;
}

} // namespace Pistis
