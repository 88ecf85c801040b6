#include "widgets/requestdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "ui_requestdialog.h"

#include <QEvent>
#include <QShortcut>

namespace Pistis {

RequestDialog::RequestDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RequestDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->customerPicker->setServices(services);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RequestDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_ui->saveButton->isEnabled();
        m_ui->saveButton->click();
    });
}

RequestDialog::~RequestDialog() = default;

void RequestDialog::setCustomer(const QUuid &id, const QString &name)
{
    m_ui->customerPicker->setCustomer(id, name);
    if (!id.isNull())
        m_ui->textEdit->setFocus();
}

void RequestDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    auto saving = m_services.requests.add(
        { .customer = m_ui->customerPicker->customer(), .text = m_ui->textEdit->toPlainText() });
    deliver(saving, this, [this](const Result<QUuid> &saved) {
        m_ui->saveButton->setEnabled(true);
        const bool stays = std::exchange(m_stays, false);
        if (saved)
            return stays ? next() : accept();
        m_ui->errorLabel->setText(errorText(saved.error()));
        m_ui->errorLabel->show();
    });
}

// The same customer may have said more than one thing.
void RequestDialog::next()
{
    m_ui->errorLabel->hide();
    m_ui->textEdit->clear();
    m_ui->textEdit->setFocus();
}

void RequestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Pistis
