#include "widgets/promisedialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "ui_promisedialog.h"

#include <QEvent>
#include <QShortcut>

namespace Pistis {

PromiseDialog::PromiseDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PromiseDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->customerPicker->setServices(services);
    m_ui->dueEdit->setDate(proposedDue(services.store.clock().today()));
    fillSides();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PromiseDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_ui->saveButton->isEnabled();
        m_ui->saveButton->click();
    });
}

PromiseDialog::~PromiseDialog() = default;

void PromiseDialog::fillSides()
{
    const int current = std::max(0, m_ui->byCombo->currentIndex());
    m_ui->byCombo->clear();
    m_ui->byCombo->addItem(tr("Us"), int(PromisedBy::Us));
    m_ui->byCombo->addItem(tr("The customer"), int(PromisedBy::Customer));
    m_ui->byCombo->setCurrentIndex(current);
}

void PromiseDialog::setCustomer(const QUuid &id, const QString &name)
{
    m_ui->customerPicker->setCustomer(id, name);
    if (!id.isNull())
        m_ui->wordsEdit->setFocus();
}

void PromiseDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    auto saving = m_services.promises.add({ .customer = m_ui->customerPicker->customer(),
        .by = PromisedBy(m_ui->byCombo->currentData().toInt()),
        .words = m_ui->wordsEdit->toPlainText(),
        .due = m_ui->dueEdit->date() });
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
void PromiseDialog::next()
{
    m_ui->errorLabel->hide();
    m_ui->wordsEdit->clear();
    m_ui->wordsEdit->setFocus();
}

void PromiseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillSides();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
