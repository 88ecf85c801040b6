#include "widgets/logvisitdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "models/losstext.h"
#include "models/visitwords.h"
#include "ui_logvisitdialog.h"

#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

namespace Pistis {

LogVisitDialog::LogVisitDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LogVisitDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->lostLabel->hide();
    m_ui->customerPicker->setServices(services);
    m_ui->dayEdit->setDate(services.store.clock().today());
    fillWords();
    fillStatus();
    m_ui->formLayout->setRowVisible(m_ui->statusCombo, false);
    m_ui->saveButton->setEnabled(false);

    connect(m_ui->customerPicker, &CustomerPicker::chosen, this, &LogVisitDialog::readCustomer);
    connect(m_ui->typeCombo, &QComboBox::currentIndexChanged, this, &LogVisitDialog::fillStatus);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &LogVisitDialog::showPlanned);
    connect(m_ui->statusCombo, &QComboBox::currentIndexChanged, this, &LogVisitDialog::showPlanned);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LogVisitDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_ui->saveButton->isEnabled();
        m_ui->saveButton->click();
    });
}

LogVisitDialog::~LogVisitDialog() = default;

void LogVisitDialog::fillWords()
{
    const int current = std::max(0, m_ui->typeCombo->currentIndex());
    m_ui->typeCombo->clear();
    for (const VisitType type : { VisitType::Visit, VisitType::Call, VisitType::Video, VisitType::Message })
        m_ui->typeCombo->addItem(typeLabel(type), int(type));
    m_ui->typeCombo->setCurrentIndex(current);
}

// A message is sent where a visit is held.
void LogVisitDialog::fillStatus()
{
    if (m_ui->typeCombo->currentIndex() < 0)
        return;
    const int status = std::max(0, m_ui->statusCombo->currentIndex());
    m_ui->statusCombo->clear();
    for (const VisitStatus one :
        { VisitStatus::Held, VisitStatus::Planned, VisitStatus::NotHeld, VisitStatus::Cancelled })
        m_ui->statusCombo->addItem(statusLabel(one, type()), int(one));
    m_ui->statusCombo->setCurrentIndex(status);
    showLoss();
}

void LogVisitDialog::setCustomer(const QUuid &id, const QString &name)
{
    m_ui->customerPicker->setCustomer(id, name);
    readCustomer(id);
}

void LogVisitDialog::readCustomer(const QUuid &id)
{
    m_ui->saveButton->setEnabled(!id.isNull());
    m_customer = {};
    m_ui->errorLabel->hide();
    m_reading.forget();
    showLoss();
    if (id.isNull())
        return;
    m_reading(m_services.customers.customer(id), this, [this](const Result<CustomerSummary> &found) {
        if (!found)
            return showError(found.error());
        m_customer = found->customer;
        showLoss();
    });
}

void LogVisitDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void LogVisitDialog::showLoss()
{
    const bool isLost = m_customer.lostOn.isValid();
    m_ui->lostLabel->setVisible(isLost);
    m_ui->lostLabel->setText(isLost ? visitAfterLossText(m_customer, type()) : QString());
}

void LogVisitDialog::setVisit(const Visit &visit, const QString &customerName)
{
    m_before = visit;
    setCustomer(visit.customer, customerName);
    m_ui->customerPicker->setEnabled(false);
    m_ui->typeCombo->setCurrentIndex(m_ui->typeCombo->findData(int(visit.type)));
    m_ui->formLayout->setRowVisible(m_ui->statusCombo, true);
    m_ui->statusCombo->setCurrentIndex(m_ui->statusCombo->findData(int(visit.status)));
    m_ui->dayEdit->setDate(visit.day);
    m_ui->noteEdit->setPlainText(visit.note);
}

// A day to come makes it a plan: the button says so before it is pressed.
void LogVisitDialog::showPlanned()
{
    m_ui->saveButton->setText(status() == VisitStatus::Planned ? tr("Save as &planned") : tr("&Save"));
}

VisitType LogVisitDialog::type() const { return VisitType(m_ui->typeCombo->currentData().toInt()); }

VisitStatus LogVisitDialog::status() const
{
    return m_before.id.isNull() ? usualStatus(m_ui->dayEdit->date(), m_services.store.clock().today())
                                : VisitStatus(m_ui->statusCombo->currentData().toInt());
}

Visit LogVisitDialog::fields() const
{
    Visit visit = m_before;
    visit.customer = m_ui->customerPicker->customer();
    visit.type = type();
    visit.day = m_ui->dayEdit->date();
    visit.status = status();
    visit.note = m_ui->noteEdit->toPlainText();
    return visit;
}

void LogVisitDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    const Visit visit = fields();
    const bool nowHeld
        = visit.status == VisitStatus::Held && (m_before.id.isNull() || m_before.status != VisitStatus::Held);
    const auto finish = [this, nowHeld, customer = visit.customer](const auto &saved) {
        m_ui->saveButton->setEnabled(true);
        const bool stays = std::exchange(m_stays, false);
        if (saved) {
            if (nowHeld)
                Q_EMIT held(customer);
            return stays ? next() : accept();
        }
        showError(saved.error());
    };
    if (m_before.id.isNull())
        deliver(m_services.visits.log(visit), this, finish);
    else
        deliver(m_services.visits.change(m_before, visit), this, finish);
}

// A new visit is followed by that of another customer, of the same day and kind; an old one stays as it was saved.
void LogVisitDialog::next()
{
    m_ui->errorLabel->hide();
    if (!m_before.id.isNull()) {
        m_before = fields();
        m_ui->noteEdit->document()->setModified(false);
        return;
    }
    setCustomer({}, {});
    m_ui->noteEdit->clear();
    m_ui->customerPicker->setFocus();
}

void LogVisitDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillWords();
        showPlanned();
        showLoss();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
