#include "widgets/customerbrowser.h"

#include "app/services.h"
#include "models/agendacounts.h"
#include "ui_customerbrowser.h"
#include "widgets/bucketbar.h"
#include "widgets/customerfilterbar.h"
#include "widgets/customerfinder.h"
#include "widgets/daystrip.h"
#include "widgets/nextqueue.h"
#include "widgets/visitdrag.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

CustomerBrowser::CustomerBrowser(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerBrowser>())
{
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
        if (const auto list = m_ui->listCombo->list())
            m_list.setList(*list);
        else
            m_list.setNext();
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
        m_list.setSearch(text);
        apply();
    });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &CustomerBrowser::searchChanged);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &CustomerBrowser::takeFocus);
    m_ui->filterBar->setButton(*m_ui->filterButton);
    connect(m_ui->filterBar, &CustomerFilterBar::changed, this, [this] {
        const CustomerFilter filter = m_ui->filterBar->filter();
        if (!m_list.setFilter(filter))
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
    connect(m_ui->list, &CustomerList::wholeRequested, this, [this] {
        m_ui->searchEdit->clear(); // first: the filter that goes reads the list again
        m_list.setSearch({});
        m_ui->filterBar->clear();
        apply(true);
    });
    connect(m_ui->list, &CustomerList::everybodyRequested, this, [this] { search(m_ui->searchEdit->text()); });
    connect(m_ui->list, &CustomerList::removalRequested, this, &CustomerBrowser::removalRequested);
    connect(m_ui->list, &CustomerList::removed, this, &CustomerBrowser::removed);
    connect(m_ui->list, &CustomerList::failed, this, &CustomerBrowser::failed);
    connect(m_ui->nextQueue, &NextQueue::requested, this, &CustomerBrowser::showNext);
    connect(m_ui->nextQueue, &NextQueue::chosen, this, &CustomerBrowser::actionChosen);
    connect(m_ui->nextQueue, &NextQueue::held, this, &CustomerBrowser::held);
    connect(m_ui->nextQueue, &NextQueue::failed, this, &CustomerBrowser::failed);
}

VisitDrag *CustomerBrowser::carryVisits(QAbstractItemView &history)
{
    return new VisitDrag(m_ui->list->view(), history, *m_ui->dayStrip, *m_ui->bucketBar, *m_services, this);
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

QString CustomerBrowser::title() const { return m_list.title(m_ui->listCombo->currentText()); }

QList<QAction *> CustomerBrowser::menuActions() const
{
    return m_ui->bucketBar->bucketActions() + m_ui->nextQueue->menuActions() + m_ui->listCombo->listActions();
}

void CustomerBrowser::showNext()
{
    m_list.setNext();
    setSearch({});
    Q_EMIT shown();
    m_ui->nextQueue->takeFocus();
}

void CustomerBrowser::showBucket(Bucket bucket)
{
    m_list.setBucket(bucket);
    setSearch({}, true);
    Q_EMIT shown();
    m_ui->list->takeFocus();
}

void CustomerBrowser::showList(CustomerQuery::List list)
{
    m_list.setList(list);
    setSearch({});
}

void CustomerBrowser::showPractice(Practice practice)
{
    m_list.setPractice(practice);
    setSearch({});
}

void CustomerBrowser::showChosen(const QList<QUuid> &ids, const QString &title)
{
    m_list.setChosen(ids, title);
    setSearch({});
}

void CustomerBrowser::showDuplicates() { m_finder->findDuplicates(); }
void CustomerBrowser::showTag(const QString &tag) { m_finder->findTag(tag); }

void CustomerBrowser::search(const QString &text)
{
    if (!text.isEmpty()) {
        m_list.setList(CustomerQuery::List::All);
        m_ui->filterBar->clear(); // who searches everywhere means everybody
    }
    setSearch(text);
}

void CustomerBrowser::setSearch(const QString &text, bool wantsFirst)
{
    m_ui->searchEdit->setText(text);
    m_list.setSearch(text);
    apply(wantsFirst);
}

void CustomerBrowser::takeFocus()
{
    if (showsNext())
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
    if (showsNext())
        return Q_EMIT customerChosen(id);
    m_ui->list->select(id);
}

void CustomerBrowser::apply(bool wantsFirst)
{
    m_ui->listCombo->setList(m_list.list());
    m_ui->chosenLabel->setVisible(m_list.isChosen());
    if (m_list.isChosen())
        m_ui->chosenLabel->setText(
            u"%1 — <a href=\"#\">%2</a>"_s.arg(m_list.chosenTitle().toHtmlEscaped(), tr("back to the agenda")));
    m_ui->bucketBar->setShown(m_list.bucket());
    m_ui->pages->setCurrentWidget(m_list.isNext() ? static_cast<QWidget *>(m_ui->nextQueue) : m_ui->list);
    if (m_list.isNext()) {
        m_ui->list->rest();
        return m_ui->nextQueue->setQuery(query());
    }
    m_ui->nextQueue->rest();
    m_ui->list->setQuery(query(), wantsFirst);
}

void CustomerBrowser::refreshDay()
{
    m_list.setToday(m_services->store.clock().today());
    apply();
    m_counts->count(query().filter);
}

void CustomerBrowser::showCounts()
{
    m_ui->todayLabel->setCounts(m_counts->kept(), !query().filter.isEmpty());
    m_ui->bucketBar->setCounts(m_counts->kept());
    m_ui->list->setBookSize(m_counts->all().current);
}

void CustomerBrowser::step(int rows)
{
    if (showsNext())
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
