#include "widgets/stepactions.h"

#include "app/deliver.h"
#include "app/services.h"
#include "ui_customerpage.h"
#include "widgets/daydialog.h"
#include "widgets/opendialog.h"
#include "widgets/plandialog.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace Pistis {

StepActions::StepActions(Ui::CustomerPage &ui, Services &services, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_services(services)
    , m_menu(new QMenu(ui.snoozeButton))
    , m_plan(new QAction(this))
    , m_oneDay(m_menu->addAction(QString(), this, [this] { snoozeDays(1); }))
    , m_threeDays(m_menu->addAction(QString(), this, [this] { snoozeDays(3); }))
    , m_week(m_menu->addAction(QString(), this, [this] { snoozeDays(7); }))
    , m_day(m_menu->addAction(QString(), this, &StepActions::snoozeToDay))
    , m_wake(m_menu->addAction(QString(), this, [this] { watch(m_services.customers.wake(m_summary.customer.id)); }))
{
    m_plan->setObjectName("planNextAction");
    m_plan->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_oneDay->setObjectName("snoozeOneDayAction");
    m_threeDays->setObjectName("snoozeThreeDaysAction");
    m_week->setObjectName("snoozeWeekAction");
    m_day->setObjectName("snoozeToDayAction");
    m_wake->setObjectName("wakeAction");
    m_menu->setObjectName("snoozeMenu");
    m_menu->menuAction()->setObjectName("snoozeAction");
    m_ui.snoozeButton->setMenu(m_menu);
    connect(m_ui.planButton, &QToolButton::clicked, m_plan, &QAction::trigger);
    connect(new QShortcut(Qt::CTRL | Qt::Key_T, m_ui.snoozeButton), &QShortcut::activated, m_ui.snoozeButton,
        &QToolButton::showMenu);
    // Enter takes what is marked, so the first one is.
    connect(
        m_menu, &QMenu::aboutToShow, this, [this] { m_menu->setActiveAction(m_oneDay); }, Qt::QueuedConnection);
    connect(m_plan, &QAction::triggered, this, &StepActions::plan);
    retranslate();
    setSummary({});
}

void StepActions::retranslate()
{
    m_menu->setTitle(tr("&Snooze"));
    m_plan->setText(tr("&Plan the next contact…"));
    m_oneDay->setText(tr("&1 day"));
    m_threeDays->setText(tr("&3 days"));
    m_week->setText(tr("&7 days"));
    m_day->setText(tr("Until a &day…"));
    m_wake->setText(tr("&End the snooze"));
}

void StepActions::setSummary(const CustomerSummary &summary)
{
    m_summary = summary;
    const bool hasStep = !summary.customer.id.isNull() && summary.step.day.isValid();
    m_plan->setEnabled(!summary.customer.id.isNull());
    m_ui.planButton->setVisible(m_plan->isEnabled());
    m_ui.snoozeButton->setVisible(hasStep);
    m_menu->menuAction()->setEnabled(hasStep);
    m_wake->setVisible(summary.agendaCause == AgendaCause::Snoozed);
}

void StepActions::plan()
{
    deliver(m_services.visits.nextContact(m_summary.customer.id), this, [this](const Result<NextContact> &next) {
        if (!next)
            return Q_EMIT failed(next.error());
        openDialog(new PlanDialog(m_services, next->summary.customer.id, next->day, m_ui.timelineView->window()));
    });
}

QDate StepActions::snoozeDay(int days) const
{
    return std::max(m_summary.step.day, m_services.store.clock().today()).addDays(days);
}

void StepActions::snoozeDays(int days) { watch(m_services.customers.snooze(m_summary.customer.id, snoozeDay(days))); }

void StepActions::snoozeToDay()
{
    const QUuid id = m_summary.customer.id;
    auto *dialog = new DayDialog(
        DayDialog::Purpose::Snooze, snoozeDay(7),
        [this, id](const QDate &day) { return m_services.customers.snooze(id, day); }, m_ui.timelineView->window());
    openDialog(dialog);
}

void StepActions::watch(const QFuture<Result<void>> &change)
{
    Q_EMIT begun();
    deliver(change, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace Pistis
