#include "widgets/customerpanel.h"

#include "app/services.h"
#include "ui_customerpanel.h"
#include "widgets/actionforms.h"
#include "widgets/attentiondesk.h"
#include "widgets/customerdialog.h"
#include "widgets/customerforms.h"
#include "widgets/daywatch.h"
#include "widgets/opendialog.h"
#include "widgets/visitdrag.h"

#include <QAbstractItemView>
#include <QEvent>

namespace Pistis {

CustomerPanel::CustomerPanel(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerPanel>())
    , m_services(services)
    , m_forms(new ActionForms(services, this))
{
    m_ui->setupUi(this);
    CustomerBrowser *browser = m_ui->browser;
    CustomerPage *page = m_ui->customerPage;
    page->setServices(services);
    m_attention = new AttentionDesk(*page, services, this);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    connect(m_attention, &AttentionDesk::customerChosen, page, &CustomerPage::setCustomer);
    connect(m_forms, &ActionForms::held, page, &CustomerPage::contactHeld);
    connect(m_forms, &ActionForms::failed, page, &CustomerPage::showProblem);
    connect(page, &CustomerPage::tagChosen, browser, &CustomerBrowser::showTag);
    connect(page, &CustomerPage::shown, browser, &CustomerBrowser::follow);
    connect(browser, &CustomerBrowser::customerChosen, page, &CustomerPage::setCustomer);
    connect(browser, &CustomerBrowser::entryChosen, page, &CustomerPage::showEntry);
    connect(browser, &CustomerBrowser::actionChosen, this, &CustomerPanel::showAction);
    connect(browser, &CustomerBrowser::activated, this, &CustomerPanel::act);
    connect(browser, &CustomerBrowser::held, page, &CustomerPage::contactHeld);
    connect(browser, &CustomerBrowser::visitRequested, &page->forms(), &CustomerForms::logVisitOf);
    connect(browser, &CustomerBrowser::newRequested, this, &CustomerPanel::addCustomer);
    connect(browser, &CustomerBrowser::removalRequested, &page->forms(), &CustomerForms::remove);
    connect(browser, &CustomerBrowser::failed, page, &CustomerPage::showProblem);
    // Whoever was visited is the one that the next keys are about.
    connect(&page->forms(), &CustomerForms::held, browser, [browser, page](const QUuid &id) {
        if (id != page->summary().customer.id)
            browser->select(id);
    });
    browser->setServices(services);
    const VisitDrag *drag = browser->carryVisits(page->history());
    connect(drag, &VisitDrag::failed, page, &CustomerPage::showProblem);
    connect(drag, &VisitDrag::told, this, &CustomerPanel::told);
    connect(new DayWatch(services.store.clock(), this), &DayWatch::dayChanged, this, &CustomerPanel::refresh);
}

CustomerPanel::~CustomerPanel() = default;

void CustomerPanel::refresh()
{
    m_ui->browser->refreshDay();
    m_ui->customerPage->refresh();
}

void CustomerPanel::setSideBySide(bool sideBySide)
{
    m_ui->customerPage->setRoomy(sideBySide);
    m_ui->splitter->setOrientation(sideBySide ? Qt::Horizontal : Qt::Vertical);
}

CustomerBrowser &CustomerPanel::browser() const { return *m_ui->browser; }
CustomerPage &CustomerPanel::page() const { return *m_ui->customerPage; }

QList<QAction *> CustomerPanel::agendaActions() const
{
    return m_ui->browser->menuActions() + m_attention->menuActions();
}

PrintSource CustomerPanel::printSource() const
{
    const Customer &customer = m_ui->customerPage->summary().customer;
    return { .list = m_ui->browser->query(),
        .listTitle = m_ui->browser->title(),
        .isQueue = m_ui->browser->showsNext(),
        .marked = m_ui->browser->marked(),
        .customer = customer.id,
        .customerName = customer.name,
        .isCustomerInFront = m_ui->customerPage->isAncestorOf(window()->focusWidget()) && !customer.id.isNull() };
}

// What puts a customer into a list is what is to be done there; elsewhere a visit is logged.
void CustomerPanel::act(const std::optional<ListedMatter> &matter)
{
    if (!matter)
        return m_ui->customerPage->forms().logVisit();
    if (!matter->isBroken)
        return m_forms->open(matter->action);
    showAction(matter->action);
    m_ui->customerPage->enterHistory();
}

void CustomerPanel::showAction(const NextAction &action)
{
    if (m_ui->customerPage->summary().customer.id != action.customer)
        m_ui->customerPage->setCustomer(action.customer);
    m_ui->customerPage->showEntry(action.record);
}

void CustomerPanel::switchHistory()
{
    if (m_ui->customerPage->history().hasFocus())
        return m_ui->browser->takeFocus();
    Q_EMIT m_ui->browser->shown();
    m_ui->customerPage->enterHistory();
}

void CustomerPanel::addCustomer()
{
    auto *dialog = new CustomerDialog(m_services, {}, window());
    connect(dialog, &CustomerDialog::saved, m_ui->browser, &CustomerBrowser::select);
    openDialog(dialog);
}

void CustomerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_attention->retranslate();
    QWidget::changeEvent(event);
}

} // namespace Pistis
