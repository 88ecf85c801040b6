#include "widgets/importsdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/importbatchmodel.h"
#include "models/takebacktext.h"
#include "ui_importsdialog.h"
#include "widgets/opendialog.h"
#include "widgets/sortedtable.h"
#include "widgets/waiting.h"

#include <QEvent>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

ImportsDialog::ImportsDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportsDialog>())
    , m_history(services.store)
    , m_model(new ImportBatchModel(m_history, services.store, this))
{
    m_ui->setupUi(this);
    m_ui->resultLabel->hide();
    m_table = new SortedTable(*m_ui->importsView, *m_model, u"imports"_s,
        { .stretched = { ImportBatchModel::FileColumn },
            .widest = 280, // what an import brought is said in several words
            .sorted = ImportBatchModel::WhenColumn,
            .order = Qt::DescendingOrder },
        services.preferences);
    m_tick.setInterval(progressTickMs);
    connect(m_model, &ImportBatchModel::loaded, this, &ImportsDialog::showLoaded);
    connect(m_model, &ImportBatchModel::failed, this, [this](const Error &error) { tell(errorText(error)); });
    connect(m_ui->importsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportsDialog::enable);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this,
        [this] { takeBack(m_model->batches().at(row()).number, ImportHistory::Later::Stops); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ImportsDialog::reject);
    connect(&m_tick, &QTimer::timeout, this, &ImportsDialog::showProgress);
    m_model->reload();
    showLoaded();
}

ImportsDialog::~ImportsDialog() = default;

int ImportsDialog::row() const { return m_table->chosen().value(0, -1); }

void ImportsDialog::showLoaded()
{
    const bool empty = m_model->rowCount() == 0;
    m_ui->introLabel->setText(empty
            ? tr("Nothing was imported into this book yet.")
            : tr("What was imported into this book. Taking an import back deletes what it made and gives the fields "
                 "that it changed their earlier values; what was changed since stays."));
    const QList<ImportBatch> &batches = m_model->batches();
    auto chosen = std::ranges::find(batches, m_chosen, &ImportBatch::number);
    if (chosen == batches.cend())
        chosen = std::ranges::find(batches, false, &ImportBatch::isTakenBack);
    if (row() < 0 && chosen != batches.cend())
        m_table->choose(int(chosen - batches.cbegin()));
    enable();
}

void ImportsDialog::enable()
{
    if (row() >= 0)
        m_chosen = m_model->batches().at(row()).number;
    m_ui->importsView->setEnabled(!m_progress);
    m_ui->takeBackButton->setEnabled(!m_progress && row() >= 0 && !m_model->batches().at(row()).isTakenBack);
    m_ui->closeButton->setText(m_progress ? tr("&Cancel") : tr("&Close"));
}

void ImportsDialog::takeBack(qint64 number, ImportHistory::Later later)
{
    m_progress = std::make_shared<ImportProgress>();
    m_ui->resultLabel->hide();
    m_tick.start();
    const auto taking = m_history.takeBack(number, m_progress, later);
    enable();
    deliver(taking, this, [this, number](const Result<TakeBackReport> &done) { finish(number, done); });
}

void ImportsDialog::finish(qint64 number, const Result<TakeBackReport> &done)
{
    const int laterEntries = m_progress->laterEntries;
    m_tick.stop();
    m_progress.reset();
    m_ui->progressBar->hide();
    const bool asks = !done && done.error().subject == "import.later"_L1;
    tell(done ? takeBackSummary(*done) : asks ? QString() : errorText(done.error()));
    enable();
    if (asks)
        askForLater(number, laterEntries);
}

void ImportsDialog::askForLater(qint64 number, int entries)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Take back the import?"),
        tr("%n visit(s), request(s), promise(s) or task(s) written since about its customers would go with them.",
            nullptr, entries),
        QMessageBox::Cancel, this);
    QPushButton *button = box->addButton(tr("&Take back all the same"), QMessageBox::DestructiveRole);
    button->setObjectName(u"takeAllButton"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, [this, number] { takeBack(number, ImportHistory::Later::Goes); });
    openDialog(box);
}

void ImportsDialog::showProgress()
{
    m_ui->progressBar->setMaximum(int(m_progress->total));
    m_ui->progressBar->setValue(int(m_progress->done));
    m_ui->progressBar->show();
}

void ImportsDialog::tell(const QString &sentence)
{
    m_ui->resultLabel->setText(sentence);
    m_ui->resultLabel->setVisible(!sentence.isEmpty());
}

// While something is taken back, cancelling it comes before leaving.
void ImportsDialog::reject()
{
    if (m_progress)
        m_progress->cancelled = true;
    else
        QDialog::reject();
}

void ImportsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        tell({});
        showLoaded();
        m_model->reload();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
