#include "widgets/customerdesk.h"

#include "ui_mainwindow.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerforms.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/stepactions.h"

#include <QAbstractItemView>

namespace Pistis {

CustomerDesk::CustomerDesk(Ui::MainWindow &ui, CustomerPanel &panel, QObject *parent)
    : QObject(parent)
    , m_ofOne { ui.editCustomerAction, ui.deleteCustomerAction, ui.auditAction, ui.mergeAction, ui.separateAction,
        ui.tagsAction, ui.toHistoryAction }
{
    CustomerPage *page = &panel.page();
    CustomerForms *forms = &page->forms();
    CustomerBrowser *browser = &panel.browser();
    connect(ui.logVisitAction, &QAction::triggered, forms, &CustomerForms::logVisit);
    connect(ui.requestAction, &QAction::triggered, forms, &CustomerForms::addRequest);
    connect(ui.promiseAction, &QAction::triggered, forms, &CustomerForms::addPromise);
    connect(ui.taskAction, &QAction::triggered, forms, &CustomerForms::addTask);
    connect(ui.editCustomerAction, &QAction::triggered, forms, &CustomerForms::edit);
    connect(ui.tagsAction, &QAction::triggered, page, &CustomerPage::editTags);
    connect(ui.toHistoryAction, &QAction::triggered, &panel, &CustomerPanel::switchHistory);
    connect(ui.newCustomerAction, &QAction::triggered, &panel, &CustomerPanel::addCustomer);
    connect(ui.deleteCustomerAction, &QAction::triggered, browser, &CustomerBrowser::remove);
    connect(ui.batchAction, &QAction::triggered, browser, &CustomerBrowser::changeMarked);
    connect(ui.previousCustomerAction, &QAction::triggered, browser, [browser] { browser->step(-1); });
    connect(ui.nextCustomerAction, &QAction::triggered, browser, [browser] { browser->step(1); });
    connect(ui.duplicatesAction, &QAction::triggered, browser, [this, browser] {
        Q_EMIT shown();
        browser->showDuplicates();
    });
    connect(&panel, &CustomerPanel::told, this, &CustomerDesk::told);
    connect(browser, &CustomerBrowser::shown, this, &CustomerDesk::shown);
    connect(browser, &CustomerBrowser::removed, this, [this](int customers) {
        Q_EMIT told(tr("%n customer(s) deleted. Ctrl+Z brings them back.", nullptr, customers));
    });
    connect(forms, &CustomerForms::removed, this,
        [this](const QString &name) { Q_EMIT told(tr("%1 is deleted. Ctrl+Z brings the customer back.").arg(name)); });
    connect(page, &CustomerPage::shown, this, [this](const QUuid &customer) { enable(!customer.isNull()); });
    ui.agendaMenu->addActions(panel.agendaActions());
    ui.customerMenu->insertAction(ui.requestAction, page->stepActions()->planAction());
    ui.customerMenu->insertMenu(ui.requestAction, page->stepActions()->snoozeMenu());
    ui.customerMenu->insertActions(ui.batchAction, page->lossActions());
    browser->rows().addActions({ ui.logVisitAction, ui.requestAction, ui.promiseAction, ui.taskAction,
        page->stepActions()->planAction(), page->stepActions()->snoozeMenu()->menuAction(), ui.editCustomerAction,
        ui.tagsAction, ui.auditAction, ui.deleteCustomerAction });
    enable(false);
    retranslate();
}

void CustomerDesk::retranslate()
{
    for (QAction *action : m_ofOne)
        action->setProperty("whyDisabled", tr("choose a customer first"));
}

void CustomerDesk::enable(bool isChosen)
{
    for (QAction *action : m_ofOne)
        action->setEnabled(isChosen);
}

} // namespace Pistis
