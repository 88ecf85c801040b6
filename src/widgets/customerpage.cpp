#include "widgets/customerpage.h"

#include "app/services.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "ui_customerpage.h"
#include "widgets/answerdialog.h"
#include "widgets/customerdialog.h"
#include "widgets/logvisitdialog.h"
#include "widgets/promisedialog.h"
#include "widgets/redatedialog.h"
#include "widgets/requestdialog.h"

#include <QDialog>
#include <QEvent>
#include <QHeaderView>

namespace Pistis {

namespace {

    constexpr int widestSection = 110; // beside the words, which take the rest

}

CustomerPage::CustomerPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerPage>())
{
    m_ui->setupUi(this);
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.3);
    title.setBold(true);
    m_ui->nameLabel->setFont(title);
    m_ui->errorLabel->hide();
    m_ui->timelineView->verticalHeader()->hide();
    m_ui->timelineView->verticalHeader()->setDefaultSectionSize(28);
    m_ui->timelineView->setWordWrap(false);
    setCustomer({});
}

CustomerPage::~CustomerPage() = default;

void CustomerPage::setServices(Services &services)
{
    m_services = &services;
    m_timeline = new TimelineModel(services.visits, services.requests, services.promises, services.store, this);
    m_ui->timelineView->setModel(m_timeline);
    auto *header = m_ui->timelineView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TimelineModel::TextColumn, QHeaderView::Stretch);
    header->setMaximumSectionSize(widestSection);
    header->setHighlightSections(false);

    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customers.contains(m_summary.customer.id))
            load();
    });
    connect(m_timeline, &QAbstractItemModel::modelReset, this, &CustomerPage::showEntryActions);
    connect(m_ui->timelineView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CustomerPage::showEntryActions);
    connect(m_ui->timelineView, &QTableView::activated, this, &CustomerPage::editEntry);
    connect(m_ui->editButton, &QToolButton::clicked, this, &CustomerPage::edit);
    connect(m_ui->logVisitButton, &QPushButton::clicked, this, &CustomerPage::logVisit);
    connect(m_ui->requestButton, &QPushButton::clicked, this, &CustomerPage::addRequest);
    connect(m_ui->promiseButton, &QPushButton::clicked, this, &CustomerPage::addPromise);
    connect(m_ui->editEntryAction, &QAction::triggered, this, &CustomerPage::editEntry);
    connect(m_ui->answerAction, &QAction::triggered, this, &CustomerPage::answer);
    connect(m_ui->removeAction, &QAction::triggered, this, &CustomerPage::removeEntry);
    connect(m_ui->redateAction, &QAction::triggered, this, &CustomerPage::redate);
    connect(m_ui->closeAction, &QAction::triggered, this, [this] {
        if (const auto entry = selected())
            watch(m_services->requests.close(entry->id()));
    });
    connect(m_ui->keptAction, &QAction::triggered, this, [this] {
        if (const auto entry = selected())
            watch(m_services->promises.keep(entry->id(), m_services->store.clock().today()));
    });
    connect(m_ui->brokenAction, &QAction::triggered, this, [this] {
        if (const auto entry = selected())
            watch(m_services->promises.breakIt(entry->id()));
    });
    showEntryActions();
}

void CustomerPage::setCustomer(const QUuid &id)
{
    m_summary = {};
    m_summary.customer.id = id;
    m_ui->errorLabel->hide();
    setEnabled(!id.isNull());
    if (id.isNull()) {
        show({});
        if (m_timeline)
            m_timeline->setCustomer({});
        return;
    }
    load();
    m_timeline->setCustomer(id);
}

void CustomerPage::load()
{
    m_loading(
        m_services->customers.customer(m_summary.customer.id), this, [this](const Result<CustomerSummary> &found) {
            if (found)
                show(*found);
        });
}

void CustomerPage::show(const CustomerSummary &summary)
{
    m_summary = summary;
    const Customer &customer = summary.customer;
    m_ui->nameLabel->setText(customer.id.isNull() ? tr("Choose a customer") : customer.name);
    m_ui->dueLabel->setVisible(!customer.id.isNull());
    if (!customer.id.isNull()) {
        const QDate today = m_services->store.clock().today();
        m_ui->dueLabel->setText(dueSentence(summary, today));
    }
    m_ui->noteLabel->setText(customer.note);
    m_ui->noteLabel->setVisible(!customer.note.isEmpty());
}

std::optional<TimelineEntry> CustomerPage::selected() const
{
    const QModelIndexList rows = m_ui->timelineView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_timeline->entry(rows.constFirst().row());
}

void CustomerPage::showEntryActions()
{
    const auto entry = selected();
    const auto *request = entry ? std::get_if<Request>(&entry->record) : nullptr;
    const auto *promise = entry ? std::get_if<Promise>(&entry->record) : nullptr;
    const bool closed
        = request && (request->status == RequestStatus::Closed || request->status == RequestStatus::Declined);
    m_ui->answerAction->setVisible(request && !closed);
    m_ui->closeAction->setVisible(request && !closed);
    const bool open = promise && promise->state == PromiseState::Open;
    m_ui->keptAction->setVisible(open);
    m_ui->brokenAction->setVisible(open);
    m_ui->redateAction->setVisible(open);
    m_ui->editEntryAction->setVisible(entry && std::holds_alternative<Visit>(entry->record));
    m_ui->removeAction->setVisible(entry.has_value());
}

void CustomerPage::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CustomerPage::edit()
{
    if (!m_summary.customer.id.isNull())
        open(new CustomerDialog(*m_services, m_summary.customer, window()));
}

void CustomerPage::remove()
{
    if (!m_summary.customer.id.isNull())
        watch(m_services->customers.remove(m_summary.customer.id));
}

void CustomerPage::logVisit()
{
    auto *dialog = new LogVisitDialog(*m_services, window());
    dialog->setCustomer(m_summary.customer.id, m_summary.customer.name);
    open(dialog);
}

void CustomerPage::addRequest()
{
    auto *dialog = new RequestDialog(*m_services, window());
    dialog->setCustomer(m_summary.customer.id, m_summary.customer.name);
    open(dialog);
}

void CustomerPage::addPromise()
{
    auto *dialog = new PromiseDialog(*m_services, window());
    dialog->setCustomer(m_summary.customer.id, m_summary.customer.name);
    open(dialog);
}

void CustomerPage::editEntry()
{
    const auto entry = selected();
    if (!entry)
        return;
    if (const auto *visit = std::get_if<Visit>(&entry->record)) {
        auto *dialog = new LogVisitDialog(*m_services, window());
        dialog->setVisit(*visit, m_summary.customer.name);
        open(dialog);
    } else if (std::holds_alternative<Request>(entry->record)) {
        answer();
    } else if (std::get<Promise>(entry->record).state == PromiseState::Open) {
        redate();
    }
}

void CustomerPage::answer()
{
    if (const auto entry = selected(); entry && std::holds_alternative<Request>(entry->record))
        open(new AnswerDialog(m_services->requests, std::get<Request>(entry->record), window()));
}

void CustomerPage::redate()
{
    if (const auto entry = selected(); entry && std::holds_alternative<Promise>(entry->record))
        open(new RedateDialog(m_services->promises, std::get<Promise>(entry->record), window()));
}

void CustomerPage::removeEntry()
{
    const auto entry = selected();
    if (!entry)
        return;
    if (std::holds_alternative<Visit>(entry->record))
        watch(m_services->visits.retract(entry->id()));
    else if (std::holds_alternative<Request>(entry->record))
        watch(m_services->requests.remove(entry->id()));
    else
        watch(m_services->promises.remove(entry->id()));
}

void CustomerPage::watch(const QFuture<Result<void>> &change)
{
    m_ui->errorLabel->hide();
    deliver(change, this, [this](const Result<void> &done) {
        if (done)
            return;
        m_ui->errorLabel->setText(errorText(done.error()));
        m_ui->errorLabel->show();
    });
}

void CustomerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        show(m_summary);
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
