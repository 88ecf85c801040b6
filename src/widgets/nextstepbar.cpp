#include "widgets/nextstepbar.h"

#include "app/services.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "models/planningtext.h"
#include "ui_nextstepbar.h"
#include "widgets/opendialog.h"
#include "widgets/plandialog.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QShortcut>

#include <utility>

namespace Pistis {

NextStepBar::NextStepBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NextStepBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &NextStepBar::accept);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->acceptButton, &QPushButton::click);
    connect(m_ui->otherButton, &QPushButton::clicked, this, &NextStepBar::chooseDay);
    connect(m_ui->notNowButton, &QPushButton::clicked, this, &NextStepBar::withdraw);
    hide();
}

NextStepBar::~NextStepBar() = default;

void NextStepBar::setServices(Services &services)
{
    m_services = &services;
    // Another contact than the one it followed makes the proposal an old one; what else is noted meanwhile does not.
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customers.contains(m_next.summary.customer.id))
            read(m_next.summary.customer.id, m_next.summary.lastContact);
    });
}

void NextStepBar::leaveFrom(QAbstractItemView &list, QAbstractItemView &history)
{
    list.installEventFilter(this);
    history.installEventFilter(this);
}

void NextStepBar::propose(const QUuid &customer)
{
    m_isLeft = false;
    read(customer, {});
}

// Once the list goes on to the next customer by itself, since this one was dealt with.
void NextStepBar::follow(const QUuid &customer)
{
    if (customer.isNull() || std::exchange(m_viewed, customer) == customer)
        return;
    const QUuid own = m_next.summary.customer.id;
    if (own.isNull())
        return;
    if (customer == own)
        m_isLeft = false;
    else if (std::exchange(m_isLeft, true))
        withdraw();
}

void NextStepBar::read(const QUuid &customer, const QDate &contact)
{
    m_reading(m_services->visits.nextContact(customer), this, [this, contact](const Result<NextContact> &next) {
        if (next && next->isWanted && (contact.isNull() || next->summary.lastContact == contact))
            offer(*next);
        else
            withdraw();
    });
}

void NextStepBar::offer(const NextContact &next)
{
    m_next = next;
    showText();
    show();
}

void NextStepBar::showText()
{
    if (!m_next.day.isValid())
        return;
    m_ui->proposalLabel->setText(proposalText(m_next, m_services->store.clock().today()));
}

void NextStepBar::accept()
{
    const QUuid id = m_next.summary.customer.id;
    const QString name = m_next.summary.customer.name;
    const QString day = whenLabel(m_next.day, m_services->store.clock().today());
    deliver(m_services->visits.plan(id, m_next.day), this, [this, name, day](const Result<QUuid> &done) {
        if (done)
            Q_EMIT planned(tr("Planned: %1, %2. Ctrl+Z takes it back.").arg(name, day));
        else
            Q_EMIT failed(errorText(done.error()));
    });
}

void NextStepBar::chooseDay()
{
    openDialog(new PlanDialog(*m_services, m_next.summary.customer.id, m_next.day, window()));
}

void NextStepBar::withdraw()
{
    m_reading.forget();
    m_next = {};
    hide();
}

// A shortcut would take the key from whoever else needs it.
bool NextStepBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeft
        = event->type() == QEvent::KeyPress && isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isLeft)
        withdraw();
    return isLeft || QWidget::eventFilter(watched, event);
}

void NextStepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showText();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
