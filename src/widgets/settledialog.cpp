#include "widgets/settledialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/nextactiontext.h"
#include "ui_settledialog.h"
#include "widgets/daydialog.h"
#include "widgets/opendialog.h"
#include "widgets/reasondialog.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

SettleDialog::SettleDialog(Services &services, const NextAction &action, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettleDialog>())
    , m_services(services)
    , m_action(action)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    if (action.cause == NextCause::MissedVisit)
        settleVisit();
    else if (isTask())
        settleTask();
    else
        settlePromise();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    retranslate();
}

SettleDialog::~SettleDialog() = default;

void SettleDialog::settlePromise()
{
    connect(m_ui->doneButton, &QPushButton::clicked, this,
        [this] { finish(m_services.promises.keep(m_action.record, m_services.store.clock().today())); });
    connect(m_ui->earlierButton, &QPushButton::clicked, this, [this] {
        openInside(new DayDialog(
            DayDialog::Purpose::PromiseKept, std::min(m_action.day, m_services.store.clock().today()),
            [this](const QDate &day) { return m_services.promises.keep(m_action.record, day); }, this));
    });
    connect(m_ui->dayButton, &QPushButton::clicked, this, [this] {
        openInside(new DayDialog(
            DayDialog::Purpose::PromiseDue, proposedDue(m_services.store.clock().today(), m_action.day),
            [this](const QDate &due) { return m_services.promises.redate(m_action.record, due); }, this));
    });
    connect(m_ui->failedButton, &QPushButton::clicked, this,
        [this] { finish(m_services.promises.breakIt(m_action.record)); });
    connect(m_ui->droppedButton, &QPushButton::clicked, this,
        [this] { finish(m_services.promises.withdraw(m_action.record)); });
}

bool SettleDialog::isTask() const
{
    return m_action.cause == NextCause::TaskOverdue || m_action.cause == NextCause::TaskToday;
}

void SettleDialog::settleTask()
{
    connect(m_ui->doneButton, &QPushButton::clicked, this,
        [this] { finish(m_services.tasks.complete(m_action.record, m_services.store.clock().today())); });
    connect(m_ui->earlierButton, &QPushButton::clicked, this, [this] {
        openInside(new DayDialog(
            DayDialog::Purpose::TaskDone, std::min(m_action.day, m_services.store.clock().today()),
            [this](const QDate &day) { return m_services.tasks.complete(m_action.record, day); }, this));
    });
    connect(m_ui->dayButton, &QPushButton::clicked, this, [this] {
        openInside(new DayDialog(
            DayDialog::Purpose::TaskDeferred, proposedDue(m_services.store.clock().today(), m_action.day),
            [this](const QDate &day) { return m_services.tasks.defer(m_action.record, day); }, this));
    });
    connect(
        m_ui->droppedButton, &QPushButton::clicked, this, [this] { finish(m_services.tasks.cancel(m_action.record)); });
}

void SettleDialog::settleVisit()
{
    connect(m_ui->doneButton, &QPushButton::clicked, this,
        [this] { finish(m_services.visits.settle(m_action.record, VisitStatus::Held), true); });
    connect(m_ui->dayButton, &QPushButton::clicked, this, [this] {
        const QDate tomorrow = m_services.store.clock().today().addDays(1);
        openInside(new DayDialog(
            DayDialog::Purpose::VisitMoved, std::max(m_action.day, tomorrow),
            [this](const QDate &day) { return m_services.visits.move(m_action.record, day); }, this));
    });
    const auto askWhy = [this](VisitStatus status) {
        openInside(new ReasonDialog(m_services.visits, m_action.record, m_action.type, status, this));
    };
    connect(m_ui->failedButton, &QPushButton::clicked, this, [askWhy] { askWhy(VisitStatus::NotHeld); });
    connect(m_ui->droppedButton, &QPushButton::clicked, this, [askWhy] { askWhy(VisitStatus::Cancelled); });
}

void SettleDialog::retranslate()
{
    const bool isVisit = m_action.cause == NextCause::MissedVisit;
    m_ui->aboutLabel->setText(u"%1 — %2"_s.arg(m_action.name, aboutText(m_action)));
    if (isTask()) {
        m_ui->doneButton->setText(tr("&Done today"));
        m_ui->earlierButton->setText(tr("Done on an &earlier day…"));
        m_ui->dayButton->setText(tr("&Put off…"));
        m_ui->droppedButton->setText(tr("No longer &needed"));
        m_ui->failedButton->hide();
        return;
    }
    const bool isMessage = isVisit && m_action.type == VisitType::Message;
    m_ui->doneButton->setText(isMessage ? tr("&Sent") : isVisit ? tr("&Held") : tr("&Kept today"));
    m_ui->earlierButton->setText(tr("Kept on an &earlier day…"));
    m_ui->earlierButton->setVisible(!isVisit);
    m_ui->dayButton->setText(isVisit ? tr("&Move to another day…") : tr("&New day agreed…"));
    m_ui->failedButton->setText(isMessage ? tr("&Not sent…") : isVisit ? tr("&Not held…") : tr("&Broken"));
    m_ui->droppedButton->setText(isVisit ? tr("C&ancelled…") : tr("The customer no longer &wants it"));
}

void SettleDialog::finish(const QFuture<Result<void>> &change, bool isHeld)
{
    deliver(change, this, [this, isHeld](const Result<void> &done) {
        if (!done) {
            m_ui->errorLabel->setText(errorText(done.error()));
            return m_ui->errorLabel->show();
        }
        if (isHeld)
            Q_EMIT held(m_action.customer);
        accept();
    });
}

void SettleDialog::openInside(QDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this, &QDialog::accept);
    openDialog(dialog);
}

void SettleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
