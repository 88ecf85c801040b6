#include "widgets/evidenceview.h"

#include "charts/dosechart.h"
#include "charts/lagchart.h"
#include "charts/retentionchart.h"
#include "models/evidencefeed.h"
#include "widgets/verdictbar.h"

#include <QShowEvent>

namespace Pistis {

EvidenceView::EvidenceView(EvidenceFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
{
}

void EvidenceView::begin(VerdictBar &bar, const Charts &charts)
{
    m_bar = &bar;
    m_charts = charts;
    bar.setFeed(m_feed);
    connect(&m_feed, &EvidenceFeed::updated, this, &EvidenceView::showCurrent);
    connect(&bar, &VerdictBar::naiveToggled, this, &EvidenceView::showSide);
    showSide(bar.isNaive());
}

bool EvidenceView::isNaive() const { return m_bar && m_bar->isNaive(); }

void EvidenceView::showCurrent()
{
    if (!m_feed.current() || !isVisible())
        return;
    const BookEvidence &evidence = *m_feed.current();
    const EvidenceResult &result = evidence.result;
    m_charts.retention->setCurve(result.km);
    m_charts.lags->setLags(result.lags, result.parameters.headlineLag,
        result.ownPace ? LagChart::Sentence::Adjusted : LagChart::Sentence::AsHere);
    if (const LagResult *headline = result.headline())
        m_charts.dose->setBands(headline->bands, result.parameters.window);
    showEvidence(evidence);
}

void EvidenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EvidenceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_bar->setNaive(false);
    showSide(false);
    m_feed.watch(this, true);
    showCurrent();
}

void EvidenceView::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_feed.watch(this, false);
    QWidget::hideEvent(event);
}

} // namespace Pistis
