#include "widgets/nextqueue.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/nextactionmodel.h"
#include "ui_nextqueue.h"
#include "widgets/actionforms.h"
#include "widgets/dismissdialog.h"
#include "widgets/nextactiondelegate.h"
#include "widgets/opendialog.h"
#include "widgets/weekreviewdialog.h"

#include <QAction>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace Pistis {

NextQueue::NextQueue(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NextQueue>())
    , m_showing(new QAction(this))
    , m_reviewing(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->queueView->setItemDelegate(new NextActionDelegate(this));
    m_ui->clearLabel->hide();
    for (QAction *action : m_ui->queueBar->actions()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_ui->queueView->addAction(action);
    }
    m_showing->setObjectName("showNextAction");
    m_showing->setShortcut(Qt::ALT | Qt::Key_0);
    m_reviewing->setObjectName("reviewWeekAction");
    m_reviewing->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_showing, &QAction::triggered, this, &NextQueue::requested);
    connect(m_reviewing, &QAction::triggered, this, &NextQueue::review);
    nameActions();
}

NextQueue::~NextQueue() = default;

void NextQueue::setServices(Services &services)
{
    m_services = &services;
    m_forms = new ActionForms(services, this);
    connect(m_forms, &ActionForms::held, this, &NextQueue::held);
    connect(m_forms, &ActionForms::failed, this, &NextQueue::failed);
    m_model = new NextActionModel(services.store, this);
    m_ui->queueView->setModel(m_model);
    connect(m_model, &NextActionModel::loaded, this, &NextQueue::showLoaded);
    connect(m_model, &NextActionModel::failed, this, &NextQueue::failed);
    connect(m_ui->queueView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // What was chosen before and only stands elsewhere now leaves the history as it is.
        const auto action = current();
        if (!action)
            return;
        m_row = m_ui->queueView->currentIndex().row();
        if (action->customer != m_shown || causeKey(*action) != causeKey(m_current))
            choose();
    });
    connect(m_ui->queueView, &QListView::clicked, this, &NextQueue::choose);
    connect(m_ui->queueView, &QListView::activated, this, &NextQueue::act);
    connect(m_ui->actAction, &QAction::triggered, this, &NextQueue::act);
    connect(m_ui->dismissAction, &QAction::triggered, this, &NextQueue::dismiss);
    connect(m_ui->restOneAction, &QAction::triggered, this, [this] { restDays(1); });
    connect(m_ui->restThreeAction, &QAction::triggered, this, [this] { restDays(3); });
    connect(m_ui->restWeekAction, &QAction::triggered, this, [this] { restDays(7); });
}

void NextQueue::nameActions()
{
    m_showing->setText(tr("What to do &next"));
    m_reviewing->setText(tr("&Review of dismissed suggestions…"));
}

QList<QAction *> NextQueue::menuActions() const { return { m_showing, m_reviewing }; }

void NextQueue::review() { openDialog(new WeekReviewDialog(*m_services, window())); }

void NextQueue::setQuery(const CustomerQuery &query)
{
    m_wantsRow = true;
    m_model->setQuery(query);
}

void NextQueue::rest() { m_model->rest(); }

void NextQueue::follow(const QUuid &customer)
{
    m_shown = customer;
    if (const auto action = current(); action && action->customer != customer)
        m_ui->queueView->selectionModel()->clear();
}

void NextQueue::takeFocus() { m_ui->queueView->setFocus(); }

void NextQueue::step(int rows)
{
    const QModelIndex next = m_model->index(m_ui->queueView->currentIndex().row() + rows);
    if (next.isValid())
        m_ui->queueView->setCurrentIndex(next);
}

std::optional<NextAction> NextQueue::current() const
{
    const QModelIndex index = m_ui->queueView->currentIndex();
    return index.isValid() ? std::optional(m_model->action(index.row())) : std::nullopt;
}

void NextQueue::choose()
{
    if (const auto action = current()) {
        m_current = *action;
        m_shown = action->customer;
        Q_EMIT chosen(*action);
    }
}

void NextQueue::showLoaded()
{
    const int rows = m_model->rowCount();
    m_ui->queueView->setVisible(rows > 0);
    m_ui->queueBar->setVisible(rows > 0);
    m_ui->clearLabel->setVisible(rows == 0);
    const bool wantsRow = std::exchange(m_wantsRow, false) || m_shown.isNull() || m_shown == m_current.customer;
    if (rows == 0 || !wantsRow || m_ui->queueView->currentIndex().isValid())
        return;
    // After a suggestion is dealt with, the next one takes its place.
    const int same = m_model->rowLike(m_current);
    m_ui->queueView->setCurrentIndex(m_model->index(same >= 0 ? same : std::min(m_row, rows - 1)));
}

void NextQueue::act()
{
    if (const auto action = current())
        m_forms->open(*action);
}

void NextQueue::dismiss()
{
    if (const auto action = current())
        openDialog(new DismissDialog(m_services->store, *action, window()));
}

void NextQueue::restDays(int days)
{
    const auto action = current();
    if (!action)
        return;
    NextActionService service(m_services->store);
    deliver(
        service.rest(*action, m_services->store.clock().today().addDays(days)), this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void NextQueue::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameActions();
        m_ui->queueView->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
