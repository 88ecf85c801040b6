#include "widgets/viewdesk.h"

#include "app/preferences.h"
#include "ui_mainwindow.h"
#include "widgets/aboutbox.h"
#include "widgets/helpwindow.h"
#include "widgets/opendialog.h"
#include "widgets/remindersdialog.h"

#include <QActionGroup>

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
    offer({ { ui.greekAction, u"el"_s }, { ui.englishAction, u"en"_s } }, preferences.language(),
        &ViewDesk::languageChosen);
    offer({ { ui.systemThemeAction, u"system"_s }, { ui.lightThemeAction, u"light"_s },
              { ui.darkThemeAction, u"dark"_s }, { ui.contrastThemeAction, u"contrast"_s } },
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
