#include "widgets/entryactions.h"

#include "app/deliver.h"
#include "app/services.h"
#include "core/shortened.h"
#include "models/timelinemodel.h"
#include "ui_customerpage.h"
#include "widgets/entryforms.h"
#include "widgets/singleclicks.h"
#include "widgets/taskactions.h"

#include <QMenu>

namespace Pistis {

namespace {

    constexpr int rowMargin = 8; // of a cell, left and right

}

EntryActions::EntryActions(Ui::CustomerPage &ui, Services &services, TimelineModel &timeline, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_services(services)
    , m_timeline(timeline)
    , m_forms(new EntryForms(services, *ui.timelineView, this))
    , m_tasks(new TaskActions(ui, services, this))
{
    connect(m_forms, &EntryForms::held, this, &EntryActions::held);
    connect(m_tasks, &TaskActions::begun, this, &EntryActions::begun);
    connect(m_tasks, &TaskActions::failed, this, &EntryActions::failed);
    connect(&m_timeline, &QAbstractItemModel::modelReset, this, &EntryActions::showEntryActions);
    connect(m_ui.timelineView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &EntryActions::showEntryActions);
    connect(m_ui.timelineView, &QTableView::activated, this, &EntryActions::editEntry);
    for (QAction *action : m_ui.entryBar->actions()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_ui.timelineView->addAction(action);
        new SingleClicks(*m_ui.entryBar->widgetForAction(action));
    }
    connect(m_ui.editEntryAction, &QAction::triggered, this, &EntryActions::editEntry);
    connect(m_ui.answerAction, &QAction::triggered, this, &EntryActions::answer);
    connect(m_ui.removeAction, &QAction::triggered, this, &EntryActions::removeEntry);
    connect(m_ui.redateAction, &QAction::triggered, this, &EntryActions::redate);
    connect(m_ui.heldAction, &QAction::triggered, this, [this] {
        if (const auto visit = plannedVisit())
            watch(m_services.visits.settle(visit->id, VisitStatus::Held), visit->customer);
    });
    connect(m_ui.notHeldAction, &QAction::triggered, this, [this] { settle(VisitStatus::NotHeld); });
    connect(m_ui.cancelledAction, &QAction::triggered, this, [this] { settle(VisitStatus::Cancelled); });
    connect(m_ui.moveAction, &QAction::triggered, this, [this] {
        if (const auto visit = plannedVisit())
            m_forms->move(*visit);
    });
    using RequestEvent = QFuture<Result<void>> (RequestService::*)(const QUuid &);
    const auto settleRequest = [this](QAction *action, RequestEvent settling) {
        connect(action, &QAction::triggered, this, [this, settling] {
            const auto entry = selected();
            if (entry && std::holds_alternative<Request>(entry->record))
                watch((m_services.requests.*settling)(entry->id()));
        });
    };
    settleRequest(m_ui.closeAction, &RequestService::close);
    settleRequest(m_ui.waitAction, &RequestService::wait);
    settleRequest(m_ui.resumeAction, &RequestService::resume);
    settleRequest(m_ui.reopenAction, &RequestService::reopen);
    settleRequest(m_ui.declineAction, &RequestService::decline);
    settleRequest(m_ui.duplicateAction, &RequestService::markDuplicate);
    connect(m_ui.reopenAction, &QAction::triggered, this, [this] {
        const auto entry = selected();
        if (entry && std::holds_alternative<Promise>(entry->record))
            watch(m_services.promises.reopen(entry->id()));
    });
    connect(m_ui.assignAction, &QAction::triggered, this, &EntryActions::assign);
    connect(m_ui.withdrawnAction, &QAction::triggered, this, [this] {
        if (const auto entry = selected())
            watch(m_services.promises.withdraw(entry->id()));
    });
    connect(m_ui.keptAction, &QAction::triggered, this, [this] {
        if (const auto entry = selected())
            watch(m_services.promises.keep(entry->id(), m_services.store.clock().today()));
    });
    connect(m_ui.brokenAction, &QAction::triggered, this, [this] {
        if (const auto entry = selected())
            watch(m_services.promises.breakIt(entry->id()));
    });
    showEntryActions();
}

std::optional<TimelineEntry> EntryActions::selected() const
{
    const QModelIndexList rows = m_ui.timelineView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_timeline.entry(rows.constFirst().row());
}

// A row has one line: what does not fit stands below the history.
void EntryActions::showWords(const std::optional<TimelineEntry> &entry)
{
    constexpr qsizetype mostCharacters = 600; // the rest is in the form of the entry
    const QString words = entry ? TimelineModel::bodyText(*entry).trimmed() : QString();
    const int room = m_ui.timelineView->columnWidth(TimelineModel::TextColumn);
    const bool fits
        = !words.contains(u'\n') && m_ui.timelineView->fontMetrics().horizontalAdvance(words) + rowMargin < room;
    m_ui.entryWordsLabel->setText(shortened(words, mostCharacters));
    m_ui.entryWordsLabel->setVisible(!words.isEmpty() && !fits);
}

void EntryActions::showEntryActions()
{
    const auto entry = selected();
    showWords(entry);
    const auto *request = entry ? std::get_if<Request>(&entry->record) : nullptr;
    const auto *promise = entry ? std::get_if<Promise>(&entry->record) : nullptr;
    const auto planned = plannedVisit();
    const bool isMessage = planned && planned->type == VisitType::Message;
    m_ui.heldAction->setText(isMessage ? tr("Sent") : tr("Held"));
    m_ui.notHeldAction->setText(isMessage ? tr("Not sent…") : tr("Not held…"));
    m_ui.heldAction->setVisible(planned && planned->day <= m_services.store.clock().today());
    m_ui.notHeldAction->setVisible(m_ui.heldAction->isVisible());
    m_ui.cancelledAction->setVisible(planned.has_value());
    m_ui.moveAction->setVisible(planned.has_value());
    const bool unsettled = request && request->isOpen();
    const bool waits = request && request->status == RequestStatus::Waiting;
    const bool answered = request && request->status == RequestStatus::Answered;
    m_ui.waitAction->setVisible(unsettled && !waits);
    m_ui.resumeAction->setVisible(waits);
    m_ui.reopenAction->setVisible((request && (!unsettled || answered)) || (promise && !promise->isOpen()));
    m_ui.assignAction->setVisible(unsettled && !answered);
    m_ui.declineAction->setVisible(unsettled && !answered);
    m_ui.duplicateAction->setVisible(unsettled && !answered);
    m_ui.answerAction->setVisible(unsettled);
    m_ui.closeAction->setVisible(unsettled);
    const bool open = promise && promise->isOpen();
    m_ui.keptAction->setVisible(open);
    m_ui.brokenAction->setVisible(open);
    m_ui.redateAction->setVisible(open);
    m_ui.withdrawnAction->setVisible(open);
    m_tasks->setTask(entry ? std::get_if<Task>(&entry->record) : nullptr);
    m_ui.editEntryAction->setVisible(entry.has_value());
    m_ui.removeAction->setVisible(entry.has_value());
    numberActions();
}

// The n-th action is the key n while the history has the focus; a digit is the same on every keyboard.
void EntryActions::numberActions()
{
    constexpr int keys = 9;
    int number = 0;
    for (QAction *action : m_ui.entryBar->actions()) {
        const bool counts = action->isVisible() && action != m_ui.removeAction && number < keys;
        number += counts;
        QList<QKeySequence> shortcuts;
        if (counts)
            shortcuts.append(QKeySequence(Qt::Key_0 + number));
        // In the history these two mean the entry, elsewhere the customer.
        if (action == m_ui.removeAction)
            shortcuts.append(QKeySequence::Delete);
        else if (action == m_ui.editEntryAction)
            shortcuts.append(QKeySequence(Qt::SHIFT | Qt::Key_F2));
        action->setShortcuts(shortcuts);
        action->setIconText(counts ? tr("%1 %2", "key, action").arg(number).arg(action->text()) : action->text());
    }
}

std::optional<Visit> EntryActions::plannedVisit() const
{
    const auto entry = selected();
    const auto *visit = entry ? std::get_if<Visit>(&entry->record) : nullptr;
    return visit && visit->status == VisitStatus::Planned ? std::optional(*visit) : std::nullopt;
}

void EntryActions::settle(VisitStatus status)
{
    if (const auto visit = plannedVisit())
        m_forms->settle(*visit, status);
}

void EntryActions::editEntry()
{
    if (const auto entry = selected())
        m_forms->edit(*entry, m_ui.nameLabel->text());
}

void EntryActions::answer()
{
    const auto entry = selected();
    const auto *request = entry ? std::get_if<Request>(&entry->record) : nullptr;
    if (request && request->isOpen())
        m_forms->answer(*request, m_ui.nameLabel->text());
}

// One person of the book is chosen from a menu where the button stands.
void EntryActions::assign()
{
    const auto entry = selected();
    if (!entry)
        return;
    deliver(m_services.book.persons(), this, [this, id = entry->id()](const Result<QList<Person>> &persons) {
        if (!persons)
            return Q_EMIT failed(persons.error());
        auto *menu = new QMenu(m_ui.entryBar);
        menu->setObjectName("personsMenu");
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Person &person : *persons)
            menu->addAction(
                person.name, this, [this, id, person = person.id] { watch(m_services.requests.assign(id, person)); });
        const QWidget *button = m_ui.entryBar->widgetForAction(m_ui.assignAction);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

void EntryActions::redate()
{
    const auto entry = selected();
    const auto *promise = entry ? std::get_if<Promise>(&entry->record) : nullptr;
    if (promise && promise->isOpen())
        m_forms->redate(*promise);
}

void EntryActions::removeEntry()
{
    const auto entry = selected();
    if (!entry)
        return;
    if (std::holds_alternative<Visit>(entry->record))
        watch(m_services.visits.retract(entry->id()));
    else if (std::holds_alternative<Request>(entry->record))
        watch(m_services.requests.remove(entry->id()));
    else if (std::holds_alternative<Task>(entry->record))
        watch(m_services.tasks.remove(entry->id()));
    else
        watch(m_services.promises.remove(entry->id()));
}

void EntryActions::watch(const QFuture<Result<void>> &change, const QUuid &customer)
{
    Q_EMIT begun();
    deliver(change, this, [this, customer](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        else if (!customer.isNull())
            Q_EMIT held(customer);
    });
}

} // namespace Pistis
