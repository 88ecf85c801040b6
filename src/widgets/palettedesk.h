#pragma once

#include <QObject>
#include <QUuid>

class QAction;
class QMainWindow;

namespace Pistis {

class CommandPalette;
class Preferences;
struct Services;

// Opens the palette over the window and does what was chosen in it.
class PaletteDesk : public QObject
{
    Q_OBJECT

public:
    PaletteDesk(QMainWindow &window, QAction &open, Services &services, Preferences &preferences);

Q_SIGNALS:
    void customerChosen(const QUuid &id);
    void visitRequested(const QUuid &id);

private:
    void open();

    QMainWindow &m_window;
    QAction &m_open;
    Services &m_services;
    Preferences &m_preferences;
};

} // namespace Pistis
