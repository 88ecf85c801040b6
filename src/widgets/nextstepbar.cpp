#include "widgets/nextstepbar.h"

#include "app/services.h"
#include "core/nextstep.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "ui_nextstepbar.h"
#include "widgets/opendialog.h"
#include "widgets/plandialog.h"

#include <QEvent>
#include <QShortcut>

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
    // Whatever else happens to the customer makes the proposal an old one.
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customers.contains(m_summary.customer.id))
            withdraw();
    });
}

void NextStepBar::propose(const QUuid &customer)
{
    deliver(m_services->customers.hours(customer), this, [this, customer](const Result<BusinessHours> &hours) {
        if (!hours)
            return;
        m_reading(m_services->customers.customer(customer), this,
            [this, hours = *hours](const Result<CustomerSummary> &found) {
                if (found)
                    offer(*found, hours);
            });
    });
}

void NextStepBar::offer(const CustomerSummary &summary, const BusinessHours &hours)
{
    const QDate today = m_services->store.clock().today();
    if (!wantsNextContact(summary, today))
        return withdraw();
    m_summary = summary;
    m_day = proposedNextContact(summary, today, hours);
    showText();
    show();
}

void NextStepBar::showText()
{
    if (!m_day.isValid())
        return;
    const QDate today = m_services->store.clock().today();
    m_ui->proposalLabel->setText(
        tr("%1: plan the next contact for %2, by the rhythm of %n day(s)?", nullptr, m_summary.cadence.days)
            .arg(m_summary.customer.name, whenLabel(m_day, today)));
}

void NextStepBar::accept()
{
    const QUuid id = m_summary.customer.id;
    const QString name = m_summary.customer.name;
    const QString day = whenLabel(m_day, m_services->store.clock().today());
    deliver(m_services->visits.plan(id, m_day), this, [this, name, day](const Result<QUuid> &done) {
        if (done)
            Q_EMIT planned(tr("Planned: %1, %2. Ctrl+Z takes it back.").arg(name, day));
        else
            Q_EMIT failed(errorText(done.error()));
    });
}

void NextStepBar::chooseDay() { openDialog(new PlanDialog(*m_services, m_summary.customer.id, m_day, window())); }

void NextStepBar::withdraw()
{
    m_reading.forget();
    m_summary = {};
    m_day = {};
    hide();
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
