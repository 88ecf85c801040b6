#include "widgets/bookdesk.h"

#include "app/bookfollower.h"
#include "app/services.h"
#include "models/errortext.h"
#include "ui_mainwindow.h"
#include "widgets/bookdialog.h"
#include "widgets/bookrulesdialog.h"
#include "widgets/customfieldsdialog.h"
#include "widgets/opendialog.h"
#include "widgets/peopledialog.h"

#include <QFileInfo>

namespace Pistis {

BookDesk::BookDesk(QWidget &window, const Ui::MainWindow &ui, Services &services, bool isPractice)
    : QObject(&window)
    , m_window(window)
    , m_ui(ui)
    , m_services(services)
    , m_isPractice(isPractice)
{
    connect(ui.openBookAction, &QAction::triggered, this, [this] { chooseBook(false); });
    connect(ui.newBookAction, &QAction::triggered, this, [this] { chooseBook(true); });
    connect(ui.practiceAction, &QAction::triggered, this, &BookDesk::practiceRequested);
    connect(ui.ownBookAction, &QAction::triggered, this, &BookDesk::ownBookRequested);
    connect(ui.practiceBand, &QLabel::linkActivated, this, &BookDesk::ownBookRequested);
    connect(ui.bookRulesAction, &QAction::triggered, this,
        [this] { openDialog(new BookRulesDialog(m_services, &m_window)); });
    connect(ui.peopleAction, &QAction::triggered, this,
        [this] { openDialog(new PeopleDialog(m_services.store, &m_window)); });
    connect(ui.customFieldsAction, &QAction::triggered, this,
        [this] { openDialog(new CustomFieldsDialog(m_services.store, &m_window)); });
    ui.practiceAction->setVisible(!isPractice);
    ui.ownBookAction->setVisible(isPractice);
    ui.practiceBand->setVisible(isPractice);
    retranslate();
}

void BookDesk::showReadOnly(const Error &reason)
{
    m_readOnly = reason;
    const auto *follower = new BookFollower(m_services.store, this);
    connect(follower, &BookFollower::changed, m_ui.refreshAction, &QAction::trigger);
    retranslate();
}

void BookDesk::retranslate()
{
    const QString book = QFileInfo(m_services.store.path()).completeBaseName();
    m_window.setWindowTitle(m_isPractice ? tr("Practice book — Pistis") : tr("%1 — Pistis").arg(book));
    m_ui.readOnlyLabel->setVisible(m_readOnly.has_value());
    if (m_readOnly)
        m_ui.readOnlyLabel->setText(
            tr("For reading only: what you change now is not stored. %1").arg(errorText(*m_readOnly)));
}

void BookDesk::chooseBook(bool isNew)
{
    auto *dialog = new BookDialog(isNew ? BookDialog::Purpose::Make : BookDialog::Purpose::Open,
        QFileInfo(m_services.store.path()).absolutePath(), &m_window);
    connect(dialog, &QFileDialog::fileSelected, this, &BookDesk::bookRequested);
    dialog->open();
}

} // namespace Pistis
