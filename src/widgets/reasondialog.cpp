#include "widgets/reasondialog.h"

#include "app/deliver.h"
#include "app/visitservice.h"
#include "models/errortext.h"
#include "models/visitwords.h"
#include "ui_reasondialog.h"

#include <QEvent>

namespace Pistis {

ReasonDialog::ReasonDialog(
    VisitService &visits, const QUuid &visit, VisitType type, VisitStatus status, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReasonDialog>())
    , m_visits(visits)
    , m_id(visit)
    , m_type(type)
    , m_status(status)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReasonDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, m_ui->errorLabel, &QWidget::hide);
    retranslate();
}

ReasonDialog::~ReasonDialog() = default;

void ReasonDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    deliver(m_visits.settle(m_id, m_status, m_ui->reasonEdit->text()), this, [this](const Result<void> &saved) {
        m_ui->saveButton->setEnabled(true);
        if (saved)
            return accept();
        m_ui->errorLabel->setText(errorText(saved.error()));
        m_ui->errorLabel->show();
        m_ui->reasonEdit->setFocus();
    });
}

void ReasonDialog::retranslate() { setWindowTitle(endedLabel(m_type, m_status)); }

void ReasonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
