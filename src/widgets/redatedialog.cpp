#include "widgets/redatedialog.h"

#include "app/deliver.h"
#include "app/promiseservice.h"
#include "models/errortext.h"
#include "ui_redatedialog.h"

#include <QEvent>
#include <QShortcut>

namespace Pistis {

RedateDialog::RedateDialog(PromiseService &promises, const Promise &promise, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RedateDialog>())
    , m_promises(promises)
    , m_id(promise.id)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->dueEdit->setDate(proposedDue(today, promise.due));
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RedateDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
}

RedateDialog::~RedateDialog() = default;

void RedateDialog::save()
{
    m_ui->saveButton->setEnabled(false);
    deliver(m_promises.redate(m_id, m_ui->dueEdit->date()), this, [this](const Result<void> &saved) {
        m_ui->saveButton->setEnabled(true);
        if (saved)
            return accept();
        m_ui->errorLabel->setText(errorText(saved.error()));
        m_ui->errorLabel->show();
    });
}

void RedateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Pistis
