#include "widgets/evidencestrip.h"

#include "app/evidenceservice.h"
#include "ui_evidencestrip.h"

namespace Pistis {

EvidenceStrip::EvidenceStrip(EvidenceFeed &feed, QWidget *parent)
    : EvidenceView(feed, parent)
    , m_ui(std::make_unique<Ui::EvidenceStrip>())
{
    m_ui->setupUi(this);
    for (PlotFrame *chart :
        std::initializer_list<PlotFrame *> { m_ui->naiveChart, m_ui->doseChart, m_ui->retentionChart, m_ui->lagChart })
        connect(chart, &PlotFrame::marked, this, &EvidenceStrip::marked);
    begin(*m_ui->verdictBar, { .dose = m_ui->doseChart, .retention = m_ui->retentionChart, .lags = m_ui->lagChart });
}

EvidenceStrip::~EvidenceStrip() = default;

void EvidenceStrip::showEvidence(const BookEvidence &evidence)
{
    if (!evidence.isQuick)
        m_ui->naiveChart->setNaive(evidence.result.naive);
}

// The two pictures that contradict each other stand side by side.
void EvidenceStrip::showSide(bool isNaive)
{
    m_ui->naiveChart->setVisible(isNaive);
    m_ui->retentionChart->setVisible(!isNaive);
    m_ui->lagChart->setVisible(!isNaive);
}

void EvidenceStrip::retranslate() { m_ui->retranslateUi(this); }

} // namespace Pistis
