#include "widgets/auditdialog.h"

#include "app/services.h"
#include "core/customer.h"
#include "models/auditmodel.h"
#include "models/errortext.h"
#include "ui_auditdialog.h"
#include "widgets/sortedtable.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

AuditDialog::AuditDialog(Services &services, const Customer &customer, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AuditDialog>())
    , m_audit(services.store)
    , m_model(new AuditModel(m_audit, services.store, customer.id, this))
    , m_name(customer.name)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_table = new SortedTable(*m_ui->auditView, *m_model, u"audit"_s,
        { .stretched = { AuditModel::BeforeColumn, AuditModel::AfterColumn },
            .widest = 170,
            .sorted = AuditModel::WhenColumn,
            .order = Qt::DescendingOrder },
        services.preferences);
    connect(m_model, &AuditModel::loaded, this, [this] {
        m_ui->auditView->selectRow(0);
        enable();
    });
    connect(m_model, &AuditModel::failed, this, &AuditDialog::showError);
    connect(m_ui->auditView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditDialog::enable);
    connect(m_ui->bringBackButton, &QPushButton::clicked, this, [this] { bringBack(AuditService::Side::After); });
    connect(m_ui->beforeButton, &QPushButton::clicked, this, [this] { bringBack(AuditService::Side::Before); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    enable();
    m_model->reload();
}

AuditDialog::~AuditDialog() = default;

int AuditDialog::row() const { return m_table->chosen().value(0, -1); }

void AuditDialog::enable()
{
    const auto can = [this](AuditService::Side side) { return row() >= 0 && m_model->canBringBack(row(), side); };
    m_ui->bringBackButton->setEnabled(can(AuditService::Side::After));
    m_ui->beforeButton->setEnabled(can(AuditService::Side::Before));
}

void AuditDialog::bringBack(AuditService::Side side)
{
    m_ui->bringBackButton->setEnabled(false);
    m_ui->beforeButton->setEnabled(false);
    m_ui->errorLabel->hide();
    deliver(m_audit.bringBack(m_model->entry(row()), side), this, [this](const Result<void> &done) {
        enable();
        if (!done)
            showError(done.error());
    });
}

void AuditDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void AuditDialog::retranslate()
{
    m_ui->introLabel->setText(m_name.isEmpty()
            ? tr("Every change of the book's rhythm, hours and holidays and of its "
                 "segments and people, the last one first. Choose a row "
                 "to bring back the value that the field had before or after it.")
            : tr("Every change of %1 and of its visits, requests, promises and tasks, the "
                 "last one first. Choose a row to bring "
                 "back the value that the field had before or after it.")
                  .arg(m_name));
}

void AuditDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        m_model->reload();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
