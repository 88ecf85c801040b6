#include "widgets/customerlist.h"

#include "app/services.h"
#include "app/store.h"
#include "ui_customerlist.h"
#include "widgets/bookfigures.h"
#include "widgets/customerrowdelegate.h"
#include "widgets/markactions.h"
#include "widgets/rowbutton.h"

#include <QFocusEvent>

#include <algorithm>
#include <utility>

namespace Pistis {

CustomerList::CustomerList(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerList>())
{
    m_ui->setupUi(this);
    for (QWidget *offer : std::initializer_list<QWidget *> {
             m_ui->emptyLabel, m_ui->firstButton, m_ui->wholeButton, m_ui->everybodyButton })
        offer->hide();
    m_ui->customersView->installEventFilter(this);
    m_delegate = new CustomerRowDelegate(this);
    m_ui->customersView->setItemDelegate(m_delegate);
    connect(m_ui->firstButton, &QPushButton::clicked, this, &CustomerList::newRequested);
    connect(m_ui->wholeButton, &QPushButton::clicked, this, &CustomerList::wholeRequested);
    connect(m_ui->everybodyButton, &QPushButton::clicked, this, &CustomerList::everybodyRequested);
}

CustomerList::~CustomerList() = default;

void CustomerList::setServices(Services &services)
{
    m_model = new CustomerListModel(services.customers, services.store, this);
    m_ui->customersView->setModel(m_model);
    m_ui->markedLabel->setModel(*m_model);
    m_ui->bookFigures->setServices(services);
    connect(&services.store, &Store::changed, this, &CustomerList::notePlace);
    m_marks = new MarkActions(*m_ui->customersView, *m_model, services, this);
    connect(m_model, &CustomerListModel::failed, this, &CustomerList::failed);
    connect(m_model, &CustomerListModel::loaded, this, &CustomerList::showLoaded);
    // A view that gets the focus makes its first row current without choosing it.
    connect(m_ui->customersView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this](const QItemSelection &selected) {
            if (!selected.isEmpty())
                choose(selected.constFirst().topLeft());
        });
    connect(m_ui->customersView, &QListView::clicked, this, [this](const QModelIndex &row) {
        m_record = {}; // what it names is shown again
        choose(row);
    });
    connect(m_ui->customersView, &QListView::activated, this, [this](const QModelIndex &row) {
        m_ui->customersView->setCurrentIndex(row); // what is done is done for the row that was activated
        Q_EMIT activated(m_model->matter(row));
    });
    m_rowButton = new RowButton(*m_ui->customersView);
    m_delegate->leaveRoomFor(*m_rowButton);
    m_rowButton->setProperty("iconName", QStringLiteral("log-visit"));
    nameRowButton();
    connect(m_rowButton, &RowButton::requested, this, [this](const QModelIndex &row) {
        m_ui->customersView->setCurrentIndex(row);
        Q_EMIT visitRequested(row.data(CustomerListModel::IdRole).toUuid());
    });
    connect(m_ui->markedLabel, &MarkedLine::changeRequested, m_marks, &MarkActions::change);
    connect(m_marks, &MarkActions::singleRemovalRequested, this, &CustomerList::removalRequested);
    connect(m_marks, &MarkActions::removed, this, &CustomerList::removed);
    connect(m_marks, &MarkActions::failed, this, &CustomerList::failed);
}

void CustomerList::setQuery(const CustomerQuery &query, bool wantsFirst)
{
    m_wantsFirst = wantsFirst;
    m_isNew = true;
    m_rests = false;
    m_changed = {};
    m_next = {};
    m_row = 0;
    m_ui->bookFigures->setList(query.list);
    m_ui->customersView->setUniformItemSizes(query.list != CustomerQuery::List::Agenda); // that has headings
    m_model->setQuery(query);
}

void CustomerList::setBookSize(int currentCustomers)
{
    m_bookSize = currentCustomers;
    if (!m_ui->emptyLabel->isHidden()) // else the rows are there, or still to come
        showRows();
}

void CustomerList::select(const QUuid &id)
{
    m_wanted = id;
    m_model->reload();
}

void CustomerList::choose(const QModelIndex &row)
{
    const QUuid id = row.data(CustomerListModel::IdRole).toUuid();
    const auto matter = m_model->matter(row);
    const QUuid record = matter ? matter->action.record : QUuid();
    const bool isOther = std::exchange(m_current, id) != id;
    const bool isOtherRecord = std::exchange(m_record, record) != record;
    if (isOther) {
        m_next = {};
        Q_EMIT customerChosen(id);
    }
    if (!record.isNull() && (isOther || isOtherRecord))
        Q_EMIT entryChosen(record);
}

// The row that is chosen and the customer in view are never two different ones.
void CustomerList::follow(const QUuid &id)
{
    if (std::exchange(m_current, id) != id)
        m_next = {};
    if (m_rests)
        return;
    const QModelIndex row = m_model->indexOf(id);
    if (!row.isValid())
        m_ui->customersView->selectionModel()->clear();
    else if (!m_ui->customersView->selectionModel()->isSelected(row))
        m_ui->customersView->setCurrentIndex(row);
    standAtNext();
}

void CustomerList::notePlace(const ChangeSet &changes)
{
    const QModelIndex row = m_model->indexOf(m_current);
    if (!row.isValid() || !changes.customers.contains(m_current))
        return;
    m_changed = m_current;
    m_place = row.data(CustomerListModel::PlaceRole);
    m_row = row.row();
}

// What was dealt with leaves its row to the next one, as in a mail program.
QModelIndex CustomerList::rowToChoose()
{
    const QModelIndex same = m_model->indexOf(m_current);
    const bool hasChanged = !m_current.isNull() && std::exchange(m_changed, {}) == m_current;
    // Whoever works in the history of a customer stays there.
    const auto *elsewhere = qobject_cast<QAbstractItemView *>(window()->focusWidget());
    const bool staysThere = elsewhere && elsewhere != m_ui->customersView;
    const bool isDealtWith
        = hasChanged && (!same.isValid() || (same.row() > m_row && same.data(CustomerListModel::PlaceRole) != m_place));
    const QModelIndex next = m_model->index(std::min(m_row, m_model->rowCount() - 1));
    if (isDealtWith && staysThere && m_next.isNull())
        m_next = next.data(CustomerListModel::IdRole).toUuid();
    return (isDealtWith && !staysThere) || m_current.isNull() ? next : same;
}

// The keys go on there once the list has the focus again; until then its customer is not chosen.
void CustomerList::standAtNext()
{
    const QModelIndex next = m_next.isNull() ? QModelIndex() : m_model->indexOf(m_next);
    const QModelIndex same = next.isValid() ? m_model->indexOf(m_current) : QModelIndex();
    if (next.isValid() && (!same.isValid() || same.row() > next.row()))
        m_ui->customersView->selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    else
        m_next = {}; // undone, or dealt with too
}

void CustomerList::showLoaded()
{
    if (m_rests)
        return;
    const QUuid wanted = std::exchange(m_wanted, {});
    QModelIndex row = std::exchange(m_wantsFirst, false) ? m_model->index(0)
        : wanted.isNull()                                ? rowToChoose()
                                                         : m_model->indexOf(wanted);
    // Keys would act on a customer who is not to be seen.
    const bool isSought = std::exchange(m_isNew, false) && wanted.isNull() && !row.isValid();
    if (isSought)
        row = m_model->index(0);
    if (row.isValid())
        m_ui->customersView->setCurrentIndex(row);
    else if (!wanted.isNull())
        Q_EMIT customerChosen(wanted); // in view though the list shows others
    else if (isSought && !std::exchange(m_current, {}).isNull())
        Q_EMIT customerChosen({});
    standAtNext();
    showRows();
}

void CustomerList::showRows()
{
    const CustomerQuery &query = m_model->query();
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isNarrowed = !query.search.isEmpty() || !query.filter.isEmpty();
    const bool hasNone = isEmpty && m_bookSize == 0 && !isNarrowed && !query.bucket;
    const bool isPart = query.list != CustomerQuery::List::All || !query.filter.isEmpty();
    // Who looked for somebody may not have meant this list alone.
    const bool areMore = isEmpty && !query.search.isEmpty() && isPart;
    const bool wasAskedFor = m_ui->wholeButton->hasFocus() || m_ui->everybodyButton->hasFocus(); // another list
    m_ui->customersView->setVisible(!isEmpty);
    if (wasAskedFor && !isEmpty)
        takeFocus();
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->firstButton->setVisible(hasNone);
    m_ui->everybodyButton->setVisible(areMore);
    m_ui->wholeButton->setVisible(isEmpty && isNarrowed);
    m_ui->emptyLabel->setAlignment(Qt::AlignHCenter | (hasNone || isNarrowed ? Qt::AlignBottom : Qt::AlignVCenter));
    m_ui->emptyLabel->setText(hasNone ? tr("Your customers will stand here, the most urgent first.")
            : areMore                 ? tr("No customer in this list fits.")
                                      : tr("No customer fits."));
}

void CustomerList::takeFocus() { m_ui->customersView->setFocus(); }
QAbstractItemView &CustomerList::view() const { return *m_ui->customersView; }
void CustomerList::changeMarked() { m_marks->change(); }
void CustomerList::remove() { m_marks->remove(); }

void CustomerList::step(int rows)
{
    const QModelIndex current = m_ui->customersView->currentIndex();
    const int ahead = rows > 0 && !m_next.isNull() ? rows - 1 : rows; // the next one is current, not chosen
    const QModelIndex next = m_model->index(current.isValid() ? current.row() + ahead : 0);
    if (next.isValid())
        m_ui->customersView->setCurrentIndex(next);
}

void CustomerList::nameRowButton() { m_rowButton->setWords(tr("Log visit"), tr("Log a visit (Ctrl+L)")); }

bool CustomerList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_next.isNull()) {
        const QModelIndex next = m_model->indexOf(std::exchange(m_next, {}));
        if (next.isValid() && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            m_ui->customersView->setCurrentIndex(next);
    }
    return QWidget::eventFilter(watched, event);
}

void CustomerList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_model) {
            showRows();
            nameRowButton();
        }
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
