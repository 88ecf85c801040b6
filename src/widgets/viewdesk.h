#pragma once

#include <QList>
#include <QObject>

#include <utility>

class QAction;
class QWidget;

namespace Pistis::Ui {
class MainWindow;
}

namespace Pistis {

class HelpWindow;
class Preferences;

// Joins the window's actions on how it speaks and looks, and on what helps its reader.
class ViewDesk : public QObject
{
    Q_OBJECT

public:
    ViewDesk(QWidget &window, const Ui::MainWindow &ui, Preferences &preferences);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(const QString &theme);

private:
    using Choices = QList<std::pair<QAction *, QString>>; // each with its word

    void offer(const Choices &choices, const QString &current, void (ViewDesk::*chosen)(const QString &));
    void showHelp();

    QWidget &m_window;
    HelpWindow *m_help = nullptr;
};

} // namespace Pistis
