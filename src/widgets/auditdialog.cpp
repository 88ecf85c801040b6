#include "widgets/auditdialog.h"

#include "core/customer.h"
#include "models/auditmodel.h"
#include "models/errortext.h"
#include "ui_auditdialog.h"

#include <QEvent>
#include <QHeaderView>

namespace Pistis {

namespace {

    constexpr int widestSection = 170; // beside the two values, which share the rest

}

AuditDialog::AuditDialog(Store &store, const Customer &customer, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AuditDialog>())
    , m_audit(store)
    , m_model(new AuditModel(m_audit, store, customer.id, this))
    , m_name(customer.name)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->auditView->setModel(m_model);
    m_ui->auditView->verticalHeader()->hide();
    auto *header = m_ui->auditView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AuditModel::BeforeColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AuditModel::AfterColumn, QHeaderView::Stretch);
    header->setMaximumSectionSize(widestSection);
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

int AuditDialog::row() const
{
    const QModelIndexList rows = m_ui->auditView->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

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
