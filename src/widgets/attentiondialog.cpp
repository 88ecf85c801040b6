#include "widgets/attentiondialog.h"

#include "app/store.h"
#include "models/attentionmodel.h"
#include "models/attentiontext.h"
#include "models/errortext.h"
#include "ui_attentiondialog.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Pistis {

AttentionDialog::AttentionDialog(Store &store, const QUuid &customer, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AttentionDialog>())
    , m_service(store)
    , m_model(new AttentionModel(this))
    , m_customer(customer)
    , m_name(name)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    QFont bold = font();
    bold.setBold(true);
    m_ui->scoreLabel->setFont(bold);
    m_ui->partsView->setModel(m_model);
    m_ui->partsView->verticalHeader()->hide();
    auto *header = m_ui->partsView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AttentionModel::FactColumn, QHeaderView::Stretch);
    m_ui->partsView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->partsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttentionDialog::enable);
    connect(m_ui->partsView, &QTableView::activated, this, &AttentionDialog::chooseRecord);
    connect(m_ui->recordButton, &QPushButton::clicked, this, &AttentionDialog::chooseRecord);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&store, &Store::changed, this, &AttentionDialog::load);
    enable();
    load();
}

AttentionDialog::~AttentionDialog() = default;

void AttentionDialog::load()
{
    m_loading(m_service.ofCustomer(m_customer), this, [this](const Result<CustomerAttention> &found) {
        m_ui->errorLabel->setVisible(!found);
        if (!found)
            return m_ui->errorLabel->setText(errorText(found.error()));
        m_score = found->score;
        m_model->setAttention(*found);
        m_ui->partsView->selectRow(0);
        showTitle();
    });
}

void AttentionDialog::showTitle()
{
    m_ui->scoreLabel->setText(m_score ? u"%1 — %2"_s.arg(m_name, scoreText(*m_score))
                                      : tr("%1 — no score: only current customers have one", "name").arg(m_name));
}

void AttentionDialog::enable()
{
    const QModelIndexList rows = m_ui->partsView->selectionModel()->selectedRows();
    m_ui->recordButton->setEnabled(
        !rows.isEmpty() && !rows.constFirst().data(AttentionModel::RecordRole).toUuid().isNull());
}

void AttentionDialog::chooseRecord()
{
    enable();
    if (!m_ui->recordButton->isEnabled())
        return;
    const QModelIndex row = m_ui->partsView->selectionModel()->selectedRows().constFirst();
    Q_EMIT recordChosen(row.data(AttentionModel::RecordRole).toUuid());
    accept();
}

void AttentionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        load();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
