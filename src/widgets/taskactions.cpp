#include "widgets/taskactions.h"

#include "app/deliver.h"
#include "app/services.h"
#include "ui_customerpage.h"
#include "widgets/daydialog.h"
#include "widgets/opendialog.h"

namespace Pistis {

TaskActions::TaskActions(Ui::CustomerPage &ui, Services &services, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_services(services)
{
    using Step = QFuture<Result<void>> (TaskService::*)(const QUuid &);
    const auto take = [this](QAction *action, Step step) {
        connect(action, &QAction::triggered, this, [this, step] {
            if (m_task)
                watch((m_services.tasks.*step)(m_task->id));
        });
    };
    take(m_ui.startAction, &TaskService::start);
    take(m_ui.dropAction, &TaskService::cancel);
    take(m_ui.reopenAction, &TaskService::reopen);
    connect(m_ui.doneAction, &QAction::triggered, this, [this] {
        if (m_task)
            watch(m_services.tasks.complete(m_task->id, m_services.store.clock().today()));
    });
    connect(m_ui.deferAction, &QAction::triggered, this, &TaskActions::defer);
}

void TaskActions::setTask(const Task *task)
{
    m_task = task ? std::optional(*task) : std::nullopt;
    const bool open = task && task->isOpen();
    m_ui.doneAction->setVisible(open);
    m_ui.startAction->setVisible(open && task->status != TaskStatus::Started);
    m_ui.deferAction->setVisible(open);
    m_ui.dropAction->setVisible(open);
    if (task)
        m_ui.reopenAction->setVisible(!open || task->status == TaskStatus::Deferred);
}

void TaskActions::defer()
{
    if (!m_task)
        return;
    openDialog(new DayDialog(
        DayDialog::Purpose::TaskDeferred, proposedDue(m_services.store.clock().today(), m_task->due),
        [this, id = m_task->id](const QDate &day) { return m_services.tasks.defer(id, day); },
        m_ui.timelineView->window()));
}

void TaskActions::watch(const QFuture<Result<void>> &change)
{
    Q_EMIT begun();
    deliver(change, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace Pistis
