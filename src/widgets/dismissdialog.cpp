#include "widgets/dismissdialog.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "models/nextactiontext.h"
#include "ui_dismissdialog.h"

#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Pistis {

DismissDialog::DismissDialog(Store &store, const NextAction &action, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DismissDialog>())
    , m_service(store)
    , m_action(action)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->reasonCombo->lineEdit()->setMaxLength(200);
    connect(m_ui->dismissButton, &QPushButton::clicked, this, &DismissDialog::dismiss);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    const auto showState = [this](const QString &reason) {
        m_ui->dismissButton->setEnabled(!reason.trimmed().isEmpty()); // the review of the week asks for it
    };
    connect(m_ui->reasonCombo, &QComboBox::editTextChanged, this, showState);
    showState({});
    retranslate();
}

DismissDialog::~DismissDialog() = default;

void DismissDialog::retranslate()
{
    const QString written = m_ui->reasonCombo->currentText();
    m_ui->reasonCombo->clear();
    m_ui->reasonCombo->addItems({ tr("Already done"), tr("Agreed otherwise with the customer"),
        tr("The customer wants to be left alone"), tr("Somebody else does it"), tr("Not worth it now") });
    m_ui->reasonCombo->setEditText(written);
    m_ui->aboutLabel->setText(u"%1 — %2"_s.arg(m_action.name, aboutText(m_action)));
}

void DismissDialog::dismiss()
{
    m_ui->dismissButton->setEnabled(false);
    deliver(m_service.dismiss(m_action, m_ui->reasonCombo->currentText()), this, [this](const Result<void> &done) {
        m_ui->dismissButton->setEnabled(true);
        if (done)
            return accept();
        m_ui->errorLabel->setText(errorText(done.error()));
        m_ui->errorLabel->show();
        m_ui->reasonCombo->setFocus();
    });
}

void DismissDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
