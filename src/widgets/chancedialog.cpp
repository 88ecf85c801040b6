#include "widgets/chancedialog.h"

#include "app/deliver.h"
#include "models/chancetext.h"
#include "models/errortext.h"
#include "models/evidencefeed.h"
#include "ui_chancedialog.h"

#include <QEvent>

namespace Pistis {

ChanceDialog::ChanceDialog(EvidenceFeed &feed, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChanceDialog>())
    , m_feed(feed)
{
    m_ui->setupUi(this);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    if (!feed.current())
        return;
    deliver(feed.service().log(feed.filter()), this,
        [this, parameters = feed.current()->result.parameters](const Result<BookLog> &book) {
            if (book)
                return start(*book, parameters);
            m_ui->progressBar->hide();
            m_ui->resultLabel->setText(errorText(book.error()));
        });
}

ChanceDialog::~ChanceDialog() { m_test.cancel(); }

void ChanceDialog::start(const BookLog &book, const EvidenceParameters &parameters)
{
    m_test = m_feed.service().nullTest(book.log, parameters);
    auto *watcher = deliver(m_test, this, [this](const NullTestResult &) { showResult(); });
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, m_ui->progressBar, &QProgressBar::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar, &QProgressBar::setValue);
}

void ChanceDialog::showResult()
{
    m_ui->progressBar->hide();
    m_ui->resultLabel->setText(chanceText(m_test.result()));
    m_ui->closeButton->setText(tr("Close"));
}

void ChanceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_test.isFinished() && m_test.resultCount() > 0)
            showResult();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
