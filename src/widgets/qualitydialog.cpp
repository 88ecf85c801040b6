#include "widgets/qualitydialog.h"

#include "ui_qualitydialog.h"

#include <QEvent>
#include <QHeaderView>

namespace Pistis {

QualityDialog::QualityDialog(const QFuture<LessonQuality> &quality, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::QualityDialog>())
{
    m_ui->setupUi(this);
    m_ui->qualityView->setModel(&m_model);
    m_ui->qualityView->verticalHeader()->hide();
    auto *header = m_ui->qualityView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(QualityModel::LessonColumn, QHeaderView::Stretch);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int at) {
        m_model.append(m_watcher.resultAt(at));
        showState();
    });
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_ui->progressBar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &QualityDialog::showState);
    m_ui->progressBar->setRange(0, 0);
    m_watcher.setFuture(quality);
    showState();
}

QualityDialog::~QualityDialog() { m_watcher.cancel(); }

void QualityDialog::showState()
{
    const bool done = m_watcher.isFinished();
    m_ui->progressBar->setVisible(!done);
    m_ui->qualityView->setVisible(m_model.rowCount() > 0);
    m_ui->textLabel->setText(done && m_model.rowCount() > 0
            ? qualityText(m_model.all())
            : tr("The lessons that come with the program are paired anew and compared with the pairs made by hand…"));
}

void QualityDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model.retranslate();
        showState();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
