#include "widgets/customerbrowser.h"

#include "app/services.h"
#include "models/agendacounts.h"
#include "models/labels.h"
#include "ui_customerbrowser.h"
#include "widgets/bucketbar.h"
#include "widgets/customerfilterbar.h"
#include "widgets/customerfinder.h"
#include "widgets/daystrip.h"
#include "widgets/nextqueue.h"
#include "widgets/visitdrag.h"

#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

CustomerBrowser::CustomerBrowser(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerBrowser>())
{
    m_query.list = CustomerQuery::List::Agenda;
    m_ui->setupUi(this);
    m_ui->chosenLabel->hide();
}

CustomerBrowser::~CustomerBrowser() = default;

void CustomerBrowser::setServices(Services &services)
{
    m_services = &services;
    m_counts = new AgendaCounts(services.customers, services.store, this);
    m_ui->filterBar->setServices(services);
    m_ui->nextQueue->setServices(services);
    m_ui->list->setServices(services);
    m_finder = new CustomerFinder(services.store, this);
    connect(m_finder, &CustomerFinder::found, this, &CustomerBrowser::showChosen);
    connect(m_finder, &CustomerFinder::failed, this, &CustomerBrowser::failed);
    connectChoices();
    connectRows();
    connect(m_counts, &AgendaCounts::counted, this, &CustomerBrowser::showCounts);
    connect(m_counts, &AgendaCounts::allCounted, this, &CustomerBrowser::countsChanged);
    connect(m_counts, &AgendaCounts::failed, this, &CustomerBrowser::failed);
    refreshDay();
}

void CustomerBrowser::connectChoices()
{
    connect(m_ui->listCombo, &QComboBox::activated, this, [this] {
        const auto list = m_ui->listCombo->list();
        m_showsNext = !list;
        m_query.list = list.value_or(m_query.list);
        m_query.bucket = {};
        apply();
    });
    connect(m_ui->listCombo, &ListChooser::listRequested, this, [this](CustomerQuery::List list) {
        showList(list);
        apply(true); // so that Enter deals with the first row
        Q_EMIT shown();
        m_ui->list->takeFocus();
    });
    connect(m_ui->bucketBar, &BucketBar::chosen, this, &CustomerBrowser::showBucket);
    connect(m_ui->chosenLabel, &QLabel::linkActivated, this, [this] { showList(CustomerQuery::List::Agenda); });
    connect(m_ui->searchEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_query.search = text;
        apply();
    });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &CustomerBrowser::takeFocus);
    m_ui->filterBar->setButton(*m_ui->filterButton);
    connect(m_ui->filterBar, &CustomerFilterBar::changed, this, [this] {
        const CustomerFilter filter = m_ui->filterBar->filter();
        if (std::exchange(m_query.filter, filter) == filter)
            return;
        apply();
        m_counts->count(filter);
    });
    connect(m_ui->addButton, &QToolButton::clicked, this, &CustomerBrowser::newRequested);
}

void CustomerBrowser::connectRows()
{
    connect(m_ui->list, &CustomerList::customerChosen, this, &CustomerBrowser::customerChosen);
    connect(m_ui->list, &CustomerList::entryChosen, this, &CustomerBrowser::entryChosen);
    connect(m_ui->list, &CustomerList::activated, this, &CustomerBrowser::activated);
    connect(m_ui->list, &CustomerList::visitRequested, this, &CustomerBrowser::visitRequested);
    connect(m_ui->list, &CustomerList::newRequested, this, &CustomerBrowser::newRequested);
    connect(m_ui->list, &CustomerList::removalRequested, this, &CustomerBrowser::removalRequested);
    connect(m_ui->list, &CustomerList::removed, this, &CustomerBrowser::removed);
    connect(m_ui->list, &CustomerList::failed, this, &CustomerBrowser::failed);
    connect(m_ui->nextQueue, &NextQueue::requested, this, &CustomerBrowser::showNext);
    connect(m_ui->nextQueue, &NextQueue::chosen, this, &CustomerBrowser::actionChosen);
    connect(m_ui->nextQueue, &NextQueue::held, this, &CustomerBrowser::held);
    connect(m_ui->nextQueue, &NextQueue::failed, this, &CustomerBrowser::failed);
}

void CustomerBrowser::carryVisits(QAbstractItemView &history)
{
    const auto *drag = new VisitDrag(m_ui->list->view(), history, *m_ui->dayStrip, *m_ui->bucketBar, *m_services, this);
    connect(drag, &VisitDrag::failed, this, &CustomerBrowser::failed);
}

void CustomerBrowser::follow(const QUuid &id)
{
    m_ui->list->follow(id);
    m_ui->nextQueue->follow(id);
}

CustomerFilterBar &CustomerBrowser::filterBar() const { return *m_ui->filterBar; }
QAbstractItemView &CustomerBrowser::rows() const { return m_ui->list->view(); }
const QList<QUuid> &CustomerBrowser::marked() const { return m_ui->list->marked(); }
void CustomerBrowser::changeMarked() { m_ui->list->changeMarked(); }
void CustomerBrowser::remove() { m_ui->list->remove(); }

QString CustomerBrowser::title() const
{
    const bool isChosen = !m_showsNext && m_query.list == CustomerQuery::List::Chosen;
    QString title = isChosen ? m_title : m_ui->listCombo->currentText();
    if (m_query.bucket)
        title = tr("%1: %2", "a list, its part").arg(title, bucketLabel(*m_query.bucket));
    if (!m_query.search.trimmed().isEmpty())
        title = tr("%1, search for “%2”").arg(title, m_query.search.trimmed());
    return m_query.filter.isEmpty() ? title : tr("%1, filtered").arg(title);
}

QList<QAction *> CustomerBrowser::menuActions() const
{
    return m_ui->bucketBar->bucketActions() + m_ui->nextQueue->menuActions() + m_ui->listCombo->listActions();
}

void CustomerBrowser::showNext()
{
    m_showsNext = true;
    m_query.bucket = {};
    setSearch({});
    Q_EMIT shown();
    m_ui->nextQueue->takeFocus();
}

void CustomerBrowser::showBucket(Bucket bucket)
{
    const bool isShown = m_query.list == CustomerQuery::List::Agenda && m_query.bucket == bucket;
    showList(CustomerQuery::List::Agenda);
    m_query.bucket = isShown ? std::nullopt : std::optional(bucket);
    apply(true);
    Q_EMIT shown();
    m_ui->list->takeFocus();
}

void CustomerBrowser::showList(CustomerQuery::List list)
{
    m_showsNext = false;
    m_query.list = list;
    m_query.bucket = {};
    setSearch({});
}

void CustomerBrowser::showPractice(Practice practice)
{
    using List = CustomerQuery::List;
    showList(practice == Practice::Visits    ? List::PastRhythm
            : practice == Practice::Requests ? List::RequestsWaiting
                                             : List::PromisesDue);
}

void CustomerBrowser::showChosen(const QList<QUuid> &ids, const QString &title)
{
    m_query.ids = ids;
    m_title = title;
    showList(CustomerQuery::List::Chosen);
}

void CustomerBrowser::showDuplicates() { m_finder->findDuplicates(); }
void CustomerBrowser::showTag(const QString &tag) { m_finder->findTag(tag); }

void CustomerBrowser::search(const QString &text)
{
    m_showsNext = false;
    m_query.list = CustomerQuery::List::All;
    m_query.bucket = {};
    m_ui->filterBar->clear(); // who searches everywhere means everybody
    setSearch(text);
}

void CustomerBrowser::setSearch(const QString &text)
{
    m_ui->searchEdit->setText(text);
    m_query.search = text;
    apply();
}

void CustomerBrowser::takeFocus()
{
    if (m_showsNext)
        m_ui->nextQueue->takeFocus();
    else
        m_ui->list->takeFocus();
}

void CustomerBrowser::focusSearch()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

void CustomerBrowser::select(const QUuid &id)
{
    if (m_showsNext)
        return Q_EMIT customerChosen(id);
    m_ui->list->select(id);
}

void CustomerBrowser::apply(bool wantsFirst)
{
    const bool isChosen = !m_showsNext && m_query.list == CustomerQuery::List::Chosen;
    m_ui->listCombo->setList(m_showsNext ? std::nullopt : std::optional(m_query.list));
    m_ui->chosenLabel->setVisible(isChosen);
    if (isChosen)
        m_ui->chosenLabel->setText(
            u"%1 — <a href=\"#\">%2</a>"_s.arg(m_title.toHtmlEscaped(), tr("back to the agenda")));
    m_ui->bucketBar->setShown(m_showsNext ? std::nullopt : m_query.bucket);
    m_ui->pages->setCurrentWidget(m_showsNext ? static_cast<QWidget *>(m_ui->nextQueue) : m_ui->list);
    if (m_showsNext) {
        m_ui->list->rest();
        return m_ui->nextQueue->setQuery(m_query);
    }
    m_ui->nextQueue->rest();
    m_ui->list->setQuery(m_query, wantsFirst);
}

void CustomerBrowser::refreshDay()
{
    m_query.today = m_services->store.clock().today();
    apply();
    m_counts->count(m_query.filter);
}

void CustomerBrowser::showCounts()
{
    m_ui->todayLabel->setCounts(m_counts->kept(), !m_query.filter.isEmpty());
    m_ui->bucketBar->setCounts(m_counts->kept());
    m_ui->list->setBookSize(m_counts->all().current);
}

void CustomerBrowser::step(int rows)
{
    if (m_showsNext)
        return m_ui->nextQueue->step(rows);
    m_ui->list->step(rows);
}

void CustomerBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_services)
            apply();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
