#include "widgets/customerpanel.h"

#include "app/mergeservice.h"
#include "app/services.h"
#include "app/tagservice.h"
#include "models/agendacounts.h"
#include "models/labels.h"
#include "ui_customerpanel.h"
#include "widgets/attentiondesk.h"
#include "widgets/batchdialog.h"
#include "widgets/bookfigures.h"
#include "widgets/bucketbar.h"
#include "widgets/customerdialog.h"
#include "widgets/customerfilterbar.h"
#include "widgets/customerrowdelegate.h"
#include "widgets/daystrip.h"
#include "widgets/daywatch.h"
#include "widgets/nextqueue.h"
#include "widgets/visitdrag.h"

#include <QEvent>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

CustomerPanel::CustomerPanel(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerPanel>())
    , m_services(services)
    , m_model(new CustomerListModel(services.customers, services.store, this))
    , m_counts(new AgendaCounts(services.customers, services.store, this))
{
    m_query.list = CustomerQuery::List::Agenda;
    m_ui->setupUi(this);
    QFont bold = font();
    bold.setBold(true);
    m_ui->todayLabel->setFont(bold);
    m_ui->chosenLabel->hide();
    m_ui->emptyLabel->hide();
    m_ui->firstButton->hide();
    m_ui->filterBar->setServices(services);
    m_ui->bookFigures->setServices(services);
    m_ui->customersView->setModel(m_model);
    m_ui->customersView->setItemDelegate(new CustomerRowDelegate(this));
    m_ui->customerPage->setServices(services);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_attention = new AttentionDesk(*m_ui->customerPage, services, this);
    connect(m_attention, &AttentionDesk::customerChosen, m_ui->customerPage, &CustomerPage::setCustomer);
    m_ui->nextQueue->setServices(services);
    m_ui->nextQueue->hide();
    m_ui->markedLabel->setModel(*m_model);

    const auto key = [this](const QKeySequence &keys, const auto &pressed) {
        auto *shortcut = new QShortcut(keys, m_ui->customersView);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    key(Qt::Key_Space, [this] { m_model->toggleMark(m_ui->customersView->currentIndex()); });
    key(Qt::Key_Delete, [this] { remove(); });
    key(Qt::Key_Escape, [this] { m_model->clearMarks(); });
    connect(m_ui->markedLabel, &MarkedLine::changeRequested, this, &CustomerPanel::changeMarked);
    connect(m_ui->listCombo, &QComboBox::activated, this, [this] {
        const auto list = m_ui->listCombo->list();
        m_showsNext = !list;
        m_query.list = list.value_or(m_query.list);
        m_query.bucket = {};
        apply();
    });
    connect(m_ui->searchEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_query.search = text;
        apply();
    });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, m_ui->customersView, [this] {
        if (m_showsNext)
            m_ui->nextQueue->takeFocus();
        else
            m_ui->customersView->setFocus();
    });
    connect(m_ui->bucketBar, &BucketBar::chosen, this, &CustomerPanel::showBucket);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F, this), &QShortcut::activated, m_ui->filterButton,
        &QToolButton::click);
    connect(m_ui->filterButton, &QToolButton::toggled, this, [this](bool shown) {
        m_ui->filterBar->setVisible(shown);
        if (!shown)
            m_ui->filterBar->clear(); // nothing narrows a list unseen
    });
    connect(m_ui->filterBar, &CustomerFilterBar::changed, this, [this] {
        const CustomerFilter filter = m_ui->filterBar->filter();
        if (std::exchange(m_query.filter, filter) == filter)
            return;
        m_ui->filterButton->setChecked(m_ui->filterButton->isChecked() || !filter.isEmpty());
        apply();
        m_counts->count(filter);
    });
    connect(m_ui->addButton, &QToolButton::clicked, this, &CustomerPanel::addCustomer);
    connect(m_ui->firstButton, &QPushButton::clicked, this, &CustomerPanel::addCustomer);
    connect(m_ui->chosenLabel, &QLabel::linkActivated, this, [this] { showList(CustomerQuery::List::Agenda); });
    // A view that gets the focus makes its first row current without choosing it.
    connect(m_ui->customersView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this](const QItemSelection &selected) {
            if (!selected.isEmpty())
                m_ui->customerPage->setCustomer(
                    selected.constFirst().topLeft().data(CustomerListModel::IdRole).toUuid());
        });
    connect(m_ui->customersView, &QListView::activated, m_ui->customerPage, &CustomerPage::logVisit);
    connect(m_ui->nextQueue, &NextQueue::requested, this, &CustomerPanel::showNext);
    connect(m_ui->nextQueue, &NextQueue::chosen, this, &CustomerPanel::showAction);
    connect(m_ui->nextQueue, &NextQueue::held, m_ui->customerPage, &CustomerPage::contactHeld);
    connect(m_ui->nextQueue, &NextQueue::failed, m_ui->customerPage, &CustomerPage::showProblem);
    connect(m_ui->customerPage, &CustomerPage::tagChosen, this, &CustomerPanel::showTag);
    connect(m_model, &CustomerListModel::failed, m_ui->customerPage, &CustomerPage::showProblem);
    connect(m_model, &CustomerListModel::loaded, this, &CustomerPanel::showLoaded);
    connect(m_counts, &AgendaCounts::counted, this, &CustomerPanel::showCounts);
    connect(m_counts, &AgendaCounts::allCounted, this, &CustomerPanel::countsChanged);
    connect(m_counts, &AgendaCounts::failed, m_ui->customerPage, &CustomerPage::showProblem);
    const auto *drag = new VisitDrag(
        *m_ui->customersView, m_ui->customerPage->history(), *m_ui->dayStrip, *m_ui->bucketBar, services, this);
    connect(drag, &VisitDrag::failed, m_ui->customerPage, &CustomerPage::showProblem);
    connect(new DayWatch(services.store.clock(), this), &DayWatch::dayChanged, this, &CustomerPanel::refreshDay);
    refreshDay();
}

CustomerPanel::~CustomerPanel() = default;

void CustomerPanel::setSideBySide(bool sideBySide)
{
    m_ui->splitter->setOrientation(sideBySide ? Qt::Horizontal : Qt::Vertical);
}

CustomerPage &CustomerPanel::page() const { return *m_ui->customerPage; }
CustomerFilterBar &CustomerPanel::filterBar() const { return *m_ui->filterBar; }

PrintSource CustomerPanel::printSource() const
{
    // What to do next has no pages of its own: the agenda is what is taken along.
    CustomerQuery list = m_query;
    if (m_showsNext)
        list.list = CustomerQuery::List::Agenda;
    QString title = list.list == CustomerQuery::List::Chosen ? m_title : m_ui->listCombo->titleOf(list.list);
    if (list.bucket)
        title = tr("%1: %2", "a list, its part").arg(title, bucketLabel(*list.bucket));
    if (!m_query.search.trimmed().isEmpty())
        title = tr("%1, search for “%2”").arg(title, m_query.search.trimmed());
    if (!m_query.filter.isEmpty())
        title = tr("%1, filtered").arg(title);
    const Customer &customer = m_ui->customerPage->summary().customer;
    return { .list = list,
        .listTitle = title,
        .marked = m_model->marked(),
        .customer = customer.id,
        .customerName = customer.name,
        .isCustomerInFront = m_ui->customerPage->isAncestorOf(window()->focusWidget()) && !customer.id.isNull() };
}

QList<QAction *> CustomerPanel::agendaActions() const
{
    return m_ui->bucketBar->bucketActions() + m_ui->nextQueue->menuActions() + m_attention->menuActions();
}

void CustomerPanel::showNext()
{
    m_showsNext = true;
    m_query.bucket = {};
    setSearch({});
    Q_EMIT bucketShown();
    m_ui->nextQueue->takeFocus();
}

void CustomerPanel::showAction(const NextAction &action)
{
    if (m_ui->customerPage->summary().customer.id != action.customer)
        m_ui->customerPage->setCustomer(action.customer);
    m_ui->customerPage->showEntry(action.record);
}

void CustomerPanel::showBucket(Bucket bucket)
{
    const bool shown = m_query.list == CustomerQuery::List::Agenda && m_query.bucket == bucket;
    showList(CustomerQuery::List::Agenda);
    m_query.bucket = shown ? std::nullopt : std::optional(bucket);
    m_wantsFirst = true;
    apply();
    Q_EMIT bucketShown();
    m_ui->customersView->setFocus();
}

void CustomerPanel::showList(CustomerQuery::List list)
{
    m_showsNext = false;
    m_query.list = list;
    m_query.bucket = {};
    setSearch({});
}

void CustomerPanel::showPractice(Practice practice)
{
    using List = CustomerQuery::List;
    showList(practice == Practice::Visits    ? List::PastRhythm
            : practice == Practice::Requests ? List::RequestsWaiting
                                             : List::PromisesDue);
}

void CustomerPanel::showChosen(const QList<QUuid> &ids, const QString &title)
{
    m_showsNext = false;
    m_query.list = CustomerQuery::List::Chosen;
    m_query.bucket = {};
    m_query.ids = ids;
    m_title = title;
    setSearch({});
}

void CustomerPanel::showDuplicates()
{
    deliver(MergeService(m_services.store).duplicates(), this, [this](const Result<QList<QUuid>> &ids) {
        if (!ids)
            return m_ui->customerPage->showProblem(ids.error());
        showChosen(*ids, tr("%n customer(s) whose name another one bears", nullptr, int(ids->size())));
    });
}

void CustomerPanel::showTag(const QString &tag)
{
    deliver(TagService(m_services.store).customersWith(tag), this, [this, tag](const Result<QList<QUuid>> &ids) {
        if (!ids)
            return m_ui->customerPage->showProblem(ids.error());
        showChosen(*ids, tr("%n customer(s) with the tag “%1”", nullptr, int(ids->size())).arg(tag));
    });
}

void CustomerPanel::search(const QString &text)
{
    m_showsNext = false;
    m_query.list = CustomerQuery::List::All;
    m_query.bucket = {};
    m_ui->filterBar->clear(); // who searches everywhere means everybody
    setSearch(text);
}

void CustomerPanel::setSearch(const QString &text)
{
    m_ui->searchEdit->setText(text);
    m_query.search = text;
    apply();
}

void CustomerPanel::focusSearch()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

void CustomerPanel::select(const QUuid &id)
{
    if (m_showsNext)
        return m_ui->customerPage->setCustomer(id);
    m_wanted = id;
    m_model->reload();
}

void CustomerPanel::apply()
{
    const bool chosen = !m_showsNext && m_query.list == CustomerQuery::List::Chosen;
    m_ui->listCombo->setList(m_showsNext ? std::nullopt : std::optional(m_query.list));
    m_ui->nextQueue->setVisible(m_showsNext);
    m_ui->chosenLabel->setVisible(chosen);
    if (chosen)
        m_ui->chosenLabel->setText(
            u"%1 — <a href=\"#\">%2</a>"_s.arg(m_title.toHtmlEscaped(), tr("back to the agenda")));
    m_ui->bucketBar->setShown(m_showsNext ? std::nullopt : m_query.bucket);
    if (m_showsNext) {
        for (QWidget *part : { static_cast<QWidget *>(m_ui->customersView), static_cast<QWidget *>(m_ui->emptyLabel),
                 static_cast<QWidget *>(m_ui->firstButton), static_cast<QWidget *>(m_ui->bookFigures) })
            part->hide();
        return m_ui->nextQueue->setQuery(m_query);
    }
    m_ui->nextQueue->rest();
    m_ui->bookFigures->setList(m_query.list);
    m_ui->customersView->setUniformItemSizes(m_query.list != CustomerQuery::List::Agenda); // that has headings
    m_model->setQuery(m_query);
}

void CustomerPanel::refreshDay()
{
    m_query.today = m_services.store.clock().today();
    apply();
    m_counts->count(m_query.filter);
    m_ui->customerPage->refresh();
}

void CustomerPanel::showCounts()
{
    m_ui->todayLabel->setText(
        tr("Today: %1, %2")
            .arg(tr("%n overdue", nullptr, m_counts->all().overdue), tr("%n due", nullptr, m_counts->all().today)));
    m_ui->bucketBar->setCounts(m_counts->kept());
}

void CustomerPanel::showLoaded()
{
    if (m_showsNext)
        return;
    const QUuid id = m_wanted.isNull() ? m_ui->customerPage->summary().customer.id : m_wanted;
    m_wanted = {};
    QModelIndex row = m_model->indexOf(id);
    if (std::exchange(m_wantsFirst, false) || (!row.isValid() && id.isNull()))
        row = m_model->index(0);
    if (row.isValid())
        m_ui->customersView->setCurrentIndex(row);
    else if (!id.isNull())
        m_ui->customerPage->setCustomer(id); // stays in view though the list shows others

    const bool empty = m_model->rowCount() == 0;
    const bool noneAtAll = empty && m_counts->all().current == 0 && m_query.search.isEmpty() && m_query.filter.isEmpty()
        && !m_query.bucket;
    m_ui->customersView->setVisible(!empty);
    m_ui->emptyLabel->setVisible(empty);
    m_ui->firstButton->setVisible(noneAtAll);
    m_ui->emptyLabel->setText(
        noneAtAll ? tr("Your customers will stand here, the most urgent first.") : tr("No customer fits."));
}

void CustomerPanel::changeMarked()
{
    if (m_model->marked().isEmpty()) // the chosen one alone
        m_model->toggleMark(m_ui->customersView->currentIndex());
    if (m_model->marked().isEmpty())
        return;
    auto *dialog = new BatchDialog(m_services, m_model->marked(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_model, &CustomerListModel::clearMarks);
    dialog->open();
}

void CustomerPanel::remove()
{
    const QList<QUuid> marked = m_model->marked();
    if (marked.isEmpty())
        return m_ui->customerPage->remove();
    deliver(BatchService(m_services.store).remove(marked), this, [this, marked](const Result<void> &done) {
        if (!done)
            return m_ui->customerPage->showProblem(done.error());
        m_model->clearMarks();
        Q_EMIT removed(int(marked.size()));
    });
}

void CustomerPanel::step(int rows)
{
    if (m_showsNext)
        return m_ui->nextQueue->step(rows);
    const QModelIndex current = m_ui->customersView->currentIndex();
    const QModelIndex next = m_model->index(current.isValid() ? current.row() + rows : 0);
    if (next.isValid())
        m_ui->customersView->setCurrentIndex(next);
}

void CustomerPanel::addCustomer()
{
    auto *dialog = new CustomerDialog(m_services, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomerDialog::saved, this, &CustomerPanel::select);
    dialog->open();
}

void CustomerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_attention->retranslate();
        apply();
        showCounts();
        showLoaded();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
