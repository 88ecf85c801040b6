#include "widgets/evidencepage.h"

#include "charts/cohortchart.h"
#include "charts/dosechart.h"
#include "charts/gapchart.h"
#include "charts/lagchart.h"
#include "charts/landmarkchart.h"
#include "charts/naivechart.h"
#include "charts/reasonschart.h"
#include "charts/retentionchart.h"
#include "models/evidencefeed.h"
#include "models/warningtext.h"
#include "ui_evidencepage.h"
#include "widgets/chartcard.h"
#include "widgets/shufflebar.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int wideEnough = 760; // for two cards in a row

} // namespace

EvidencePage::EvidencePage(EvidenceFeed &feed, BookService &book, Store &store, QWidget *parent)
    : EvidenceView(feed, parent)
    , m_ui(std::make_unique<Ui::EvidencePage>())
    , m_naive(new NaiveChart)
    , m_landmark(new LandmarkChart)
    , m_cohorts(new CohortChart)
    , m_gaps(new GapChart)
    , m_reasons(new ReasonsChart)
{
    m_ui->setupUi(this);
    const Charts charts { .dose = new DoseChart, .retention = new RetentionChart, .lags = new LagChart };
    addCards(charts);
    m_shuffle = new ShuffleBar(feed, *m_naive);
    m_cards.constFirst()->addControls(m_shuffle);
    connect(m_shuffle, &ShuffleBar::chartChanged, m_cards.constFirst(), &ChartCard::refresh);
    connect(m_ui->filters, &EvidenceFilters::chanceRequested, this, &EvidencePage::chanceRequested);
    connect(m_ui->filters, &EvidenceFilters::partNamed, this, &EvidencePage::partNamed);
    connect(m_ui->filters, &EvidenceFilters::partNamed, this, [this](const QString &name) {
        for (ChartCard *card : std::as_const(m_cards))
            card->chart().setPart(name);
    });
    connect(m_ui->reproduceButton, &QPushButton::clicked, this, &EvidencePage::reproduceRequested);
    m_ui->filters->attach(feed, book, store);
    QWidget::setTabOrder(m_cards.constLast()->findChild<QToolButton *>(u"saveButton"_s), m_ui->reproduceButton);
    begin(*m_ui->verdictBar, charts);
}

EvidencePage::~EvidencePage() = default;

void EvidencePage::showNaive()
{
    feed().setFilter({});
    bar().setNaive(true);
    m_ui->scrollArea->ensureVisible(0, 0);
}

void EvidencePage::addCards(const Charts &charts)
{
    for (const auto &[chart, name] :
        std::initializer_list<std::pair<PlotFrame *, QString>> { { m_naive, u"naive"_s }, { charts.dose, u"dose"_s },
            { charts.retention, u"retention"_s }, { charts.lags, u"lag"_s }, { m_landmark, u"landmark"_s },
            { m_cohorts, u"cohort"_s }, { m_gaps, u"gap"_s }, { m_reasons, u"reasons"_s } }) {
        chart->setObjectName(name + u"Chart"_s);
        auto *card = new ChartCard(chart, m_ui->cardsArea);
        card->setObjectName(name + u"Card"_s);
        connect(card, &ChartCard::marked, this, &EvidencePage::marked);
        m_cards.append(card);
    }
}

void EvidencePage::showEvidence(const BookEvidence &evidence)
{
    charts().dose->setRibbon(evidence.ribbon);
    if (!evidence.isQuick) {
        m_landmark->setLandmark(evidence.result.landmark, evidence.result.parameters.window);
        m_cohorts->setCohorts(evidence.cohorts);
        m_gaps->setGaps(evidence.gaps);
        m_reasons->setReasons(evidence.reasons);
        m_shuffle->showOwn();
    }
    for (ChartCard *card : std::as_const(m_cards))
        card->refresh();
    noteWarnings();
}

// They go onto paper with every chart; what speaks of one chart, with that one only.
void EvidencePage::noteWarnings()
{
    if (!feed().current())
        return;
    const QHash<const PlotFrame *, WarningId> own { { charts().dose, WarningId::ThinBands },
        { charts().retention, WarningId::ThinTail }, { m_cohorts, WarningId::IncompleteCohorts } };
    const QSet<WarningId> all(own.cbegin(), own.cend());
    for (ChartCard *card : std::as_const(m_cards)) {
        QSet<WarningId> besides = all;
        if (const auto found = own.constFind(&card->chart()); found != own.cend())
            besides.remove(*found);
        card->chart().setNotes(noteTexts(feed().current()->result, besides));
    }
}

// What was dealt out by chance is gone with the misleading side.
void EvidencePage::showSide(bool isNaive)
{
    if (!isNaive)
        m_shuffle->showOwn();
    arrange();
}

void EvidencePage::arrange()
{
    const int columns = width() >= wideEnough ? 2 : 1;
    int place = 0;
    for (ChartCard *card : std::as_const(m_cards)) {
        m_ui->cardsLayout->removeWidget(card);
        const bool isShown = card != m_cards.constFirst() || isNaive();
        card->setVisible(isShown);
        if (!isShown)
            continue;
        m_ui->cardsLayout->addWidget(card, place / columns, place % columns);
        ++place;
    }
    m_ui->cardsLayout->removeWidget(m_ui->reproduceButton);
    m_ui->cardsLayout->addWidget(m_ui->reproduceButton, place, 0, 1, columns, Qt::AlignRight);
    for (int column = 0; column < 2; ++column)
        m_ui->cardsLayout->setColumnStretch(column, column < columns ? 1 : 0);
}

void EvidencePage::retranslate()
{
    m_ui->retranslateUi(this);
    noteWarnings();
}

void EvidencePage::resizeEvent(QResizeEvent *event)
{
    arrange();
    EvidenceView::resizeEvent(event);
}

} // namespace Pistis
