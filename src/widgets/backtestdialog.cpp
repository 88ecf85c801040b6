#include "widgets/backtestdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/attentiontext.h"
#include "models/backtestmodel.h"
#include "models/errortext.h"
#include "ui_backtestdialog.h"
#include "widgets/sortedtable.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

BacktestDialog::BacktestDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BacktestDialog>())
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_model(new BacktestModel(this))
{
    m_ui->setupUi(this);
    new SortedTable(*m_ui->lossesView, *m_model, u"losses"_s,
        { .stretched = { BacktestModel::CustomerColumn },
            .sorted = BacktestModel::LostColumn,
            .order = Qt::DescendingOrder },
        services.preferences);
    m_ui->lossesView->hide();
    m_ui->openButton->setEnabled(false);
    connect(m_ui->lossesView, &QTableView::activated, this, &BacktestDialog::choose);
    connect(m_ui->openButton, &QPushButton::clicked, this, &BacktestDialog::choose);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject); // which cancels what still counts
    deliver(AttentionService(services.store).backtest(m_cancelled), this,
        [this](const Result<AttentionBacktest> &test) { showTest(test); });
}

BacktestDialog::~BacktestDialog() { *m_cancelled = true; }

void BacktestDialog::showTest(const Result<AttentionBacktest> &test)
{
    m_ui->progressBar->hide();
    if (!test)
        return m_ui->textLabel->setText(errorText(test.error()));
    m_test = *test;
    m_ui->textLabel->setText(backtestTexts(*test).join(u'\n'));
    m_ui->lossesView->setVisible(test->isEnough());
    if (!test->isEnough())
        return;
    m_model->setBacktest(*test);
    m_ui->lossesView->selectRow(0);
    m_ui->openButton->setEnabled(true);
}

void BacktestDialog::choose()
{
    const QModelIndexList rows = m_ui->lossesView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    Q_EMIT customerChosen(rows.constFirst().data(BacktestModel::IdRole).toUuid());
    accept();
}

void BacktestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_test)
            showTest(*m_test);
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
