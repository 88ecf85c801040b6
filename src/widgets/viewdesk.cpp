#include "widgets/viewdesk.h"

#include "app/preferences.h"
#include "ui_mainwindow.h"
#include "widgets/aboutbox.h"
#include "widgets/helpwindow.h"
#include "widgets/opendialog.h"
#include "widgets/remindersdialog.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

ViewDesk::ViewDesk(QWidget &window, const Ui::MainWindow &ui, Preferences &preferences)
    : QObject(&window)
    , m_window(window)
{
    connect(ui.helpAction, &QAction::triggered, this, &ViewDesk::showHelp);
    connect(ui.aboutAction, &QAction::triggered, this, [this] { (new AboutBox(&m_window))->open(); });
    connect(ui.remindersAction, &QAction::triggered, this,
        [this, &preferences] { openDialog(new RemindersDialog(preferences, &m_window)); });
    connect(new QShortcut(Qt::Key_F10, &window), &QShortcut::activated, ui.menuBar,
        [bar = ui.menuBar] { bar->setActiveAction(bar->actions().constFirst()); });
    offer({ { ui.greekAction, u"el"_s }, { ui.englishAction, u"en"_s } }, preferences.language(),
        &ViewDesk::languageChosen);
    const auto theme = [](QAction *action, ThemeChoice choice) { return std::pair(action, nameOf(choice)); };
    using enum ThemeChoice;
    offer({ theme(ui.systemThemeAction, System), theme(ui.lightThemeAction, Light), theme(ui.darkThemeAction, Dark),
              theme(ui.contrastThemeAction, HighContrast) },
        preferences.theme(), &ViewDesk::themeChosen);
}

void ViewDesk::offer(const Choices &choices, const QString &current, void (ViewDesk::*chosen)(const QString &))
{
    auto *group = new QActionGroup(this);
    for (const auto &[action, word] : choices) {
        group->addAction(action);
        action->setChecked(word == current);
        connect(action, &QAction::triggered, this, [this, chosen, word = word] { Q_EMIT(this->*chosen)(word); });
    }
}

void ViewDesk::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(&m_window);
    m_help->show();
    m_help->raise();
}

} // namespace Pistis
