#include "widgets/palettedesk.h"

#include "app/preferences.h"
#include "widgets/commandpalette.h"
#include "widgets/windowcommands.h"

#include <QMainWindow>

namespace Pistis {

PaletteDesk::PaletteDesk(QMainWindow &window, QAction &open, Services &services, Preferences &preferences)
    : QObject(&window)
    , m_window(window)
    , m_open(open)
    , m_services(services)
    , m_preferences(preferences)
{
    connect(&open, &QAction::triggered, this, &PaletteDesk::open);
}

void PaletteDesk::open()
{
    QList<PaletteCommand> commands = commandsOf(m_window);
    commands.removeIf([this](const PaletteCommand &command) { return command.action == &m_open; });
    auto *palette = new CommandPalette(m_services, commands, m_preferences.recentActions(), &m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::actionChosen, this, [this](QAction *action) {
        m_preferences.noteRecentAction(action->objectName());
        action->trigger();
    });
    connect(palette, &CommandPalette::customerChosen, this, &PaletteDesk::customerChosen);
    connect(palette, &CommandPalette::visitRequested, this, &PaletteDesk::visitRequested);
    palette->adjustSize();
    palette->move(m_window.mapToGlobal(QPoint((m_window.width() - palette->width()) / 2, m_window.height() / 8)));
    palette->show();
}

} // namespace Pistis
