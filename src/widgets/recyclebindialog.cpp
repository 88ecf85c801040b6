#include "widgets/recyclebindialog.h"

#include "app/services.h"
#include "models/deletedmodel.h"
#include "models/errortext.h"
#include "ui_recyclebindialog.h"
#include "widgets/sortedtable.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

RecycleBinDialog::RecycleBinDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecycleBinDialog>())
    , m_bin(services.store)
    , m_model(new DeletedModel(m_bin, services.store, this))
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_table = new SortedTable(*m_ui->deletedView, *m_model, u"deleted"_s,
        { .stretched = { DeletedModel::WordsColumn },
            .sorted = DeletedModel::WhenColumn,
            .order = Qt::DescendingOrder },
        services.preferences);
    connect(m_model, &DeletedModel::loaded, this, &RecycleBinDialog::showLoaded);
    connect(m_model, &DeletedModel::failed, this, &RecycleBinDialog::showError);
    connect(
        m_ui->deletedView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecycleBinDialog::enable);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &RecycleBinDialog::restore);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    m_model->reload();
    showLoaded();
}

RecycleBinDialog::~RecycleBinDialog() = default;

void RecycleBinDialog::showLoaded()
{
    const bool empty = m_model->rowCount() == 0;
    m_ui->introLabel->setText(empty ? tr("Nothing was deleted in the last %n day(s).", nullptr, RecycleBin::keptDays)
                                    : tr("What was deleted in the last %n day(s). Choose what is to come back.",
                                        nullptr, RecycleBin::keptDays));
    if (!empty && !m_ui->deletedView->selectionModel()->hasSelection())
        m_ui->deletedView->selectRow(0);
    enable();
}

void RecycleBinDialog::enable()
{
    m_ui->restoreButton->setEnabled(m_ui->deletedView->selectionModel()->hasSelection());
}

void RecycleBinDialog::restore()
{
    QList<QUuid> ids;
    for (const int row : m_table->chosen())
        ids.append(m_model->records().at(row).id);
    m_ui->restoreButton->setEnabled(false);
    m_ui->errorLabel->hide();
    deliver(m_bin.restore(ids), this, [this](const Result<void> &done) {
        enable();
        if (!done)
            showError(done.error());
    });
}

void RecycleBinDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void RecycleBinDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showLoaded();
        m_model->reload();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
