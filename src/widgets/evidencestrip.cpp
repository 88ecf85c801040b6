#include "widgets/evidencestrip.h"

#include "models/evidencefeed.h"
#include "ui_evidencestrip.h"

#include <QShowEvent>

namespace Pistis {

EvidenceStrip::EvidenceStrip(EvidenceFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EvidenceStrip>())
    , m_feed(feed)
{
    m_ui->setupUi(this);
    m_ui->verdictBar->setFeed(feed);
    connect(&feed, &EvidenceFeed::updated, this, &EvidenceStrip::showEvidence);
    connect(m_ui->verdictBar, &VerdictBar::naiveToggled, this, &EvidenceStrip::showNaive);
    for (PlotFrame *chart :
        std::initializer_list<PlotFrame *> { m_ui->naiveChart, m_ui->doseChart, m_ui->retentionChart, m_ui->lagChart })
        connect(chart, &PlotFrame::marked, this, &EvidenceStrip::marked);
    showEvidence();
}

EvidenceStrip::~EvidenceStrip() = default;

VerdictBar &EvidenceStrip::bar() const { return *m_ui->verdictBar; }

void EvidenceStrip::showEvidence()
{
    if (!m_feed.current())
        return;
    const BookEvidence &evidence = *m_feed.current();
    const EvidenceResult &result = evidence.result;
    m_ui->retentionChart->setCurve(result.km);
    m_ui->lagChart->setLags(result.lags, result.parameters.headlineLag);
    if (const LagResult *headline = result.headline())
        m_ui->doseChart->setBands(headline->bands, result.parameters.window);
    if (!evidence.isQuick)
        m_ui->naiveChart->setNaive(result.naive);
}

// The two pictures that contradict each other stand side by side.
void EvidenceStrip::showNaive(bool isShown)
{
    m_ui->naiveChart->setVisible(isShown);
    m_ui->retentionChart->setVisible(!isShown);
    m_ui->lagChart->setVisible(!isShown);
}

void EvidenceStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

void EvidenceStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_ui->verdictBar->setNaive(false); // the honest side is what one comes back to
    m_feed.watch(this, true);
    showEvidence();
}

void EvidenceStrip::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_feed.watch(this, false);
    QWidget::hideEvent(event);
}

} // namespace Pistis
