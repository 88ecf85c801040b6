#include "widgets/recyclebindialog.h"

#include "models/deletedmodel.h"
#include "models/errortext.h"
#include "ui_recyclebindialog.h"

#include <QEvent>
#include <QHeaderView>

namespace Pistis {

namespace {

    constexpr int widestSection = 180; // beside the words, which take the rest

}

RecycleBinDialog::RecycleBinDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecycleBinDialog>())
    , m_bin(store)
    , m_model(new DeletedModel(m_bin, store, this))
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_ui->deletedView->setModel(m_model);
    m_ui->deletedView->verticalHeader()->hide();
    auto *header = m_ui->deletedView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DeletedModel::WordsColumn, QHeaderView::Stretch);
    header->setMaximumSectionSize(widestSection);
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
    for (const QModelIndex &row : m_ui->deletedView->selectionModel()->selectedRows())
        ids.append(m_model->records().at(row.row()).id);
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
