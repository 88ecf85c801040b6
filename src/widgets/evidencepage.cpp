#include "widgets/evidencepage.h"

#include "app/bookservice.h"
#include "app/store.h"
#include "charts/cohortchart.h"
#include "charts/dosechart.h"
#include "charts/gapchart.h"
#include "charts/lagchart.h"
#include "charts/landmarkchart.h"
#include "charts/naivechart.h"
#include "charts/reasonschart.h"
#include "charts/retentionchart.h"
#include "models/evidencefeed.h"
#include "ui_evidencepage.h"
#include "widgets/chartcard.h"

#include <QShowEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int wideEnough = 760; // for two cards in a row

    template <typename Item>
    void fill(QComboBox &combo, const QString &all, const QList<Item> &items, const QUuid &chosen)
    {
        combo.clear();
        combo.addItem(all, QUuid());
        for (const Item &item : items)
            combo.addItem(item.name, item.id);
        combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
        combo.setVisible(items.size() > 1);
    }

} // namespace

EvidencePage::EvidencePage(EvidenceFeed &feed, BookService &book, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EvidencePage>())
    , m_feed(feed)
    , m_book(book)
    , m_store(store)
{
    m_ui->setupUi(this);
    addCards();
    m_ui->verdictBar->setFeed(feed);
    connect(&feed, &EvidenceFeed::updated, this, &EvidencePage::showEvidence);
    connect(&feed, &EvidenceFeed::filterChanged, this, &EvidencePage::showNames);
    connect(m_ui->verdictBar, &VerdictBar::naiveToggled, this, &EvidencePage::arrange);
    for (QComboBox *combo : { m_ui->personCombo, m_ui->segmentCombo, m_ui->periodCombo })
        connect(combo, &QComboBox::activated, this, &EvidencePage::applyFilter);
    connect(m_ui->chanceButton, &QPushButton::clicked, this, &EvidencePage::chanceRequested);
    connect(m_ui->reproduceButton, &QPushButton::clicked, this, &EvidencePage::reproduceRequested);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.persons.isEmpty() || !changes.segments.isEmpty())
            reloadNames();
    });
    reloadNames();
    arrange();
}

EvidencePage::~EvidencePage() = default;

VerdictBar &EvidencePage::bar() const { return *m_ui->verdictBar; }

void EvidencePage::showNaive()
{
    m_feed.setFilter({});
    m_ui->verdictBar->setNaive(true);
    m_ui->scrollArea->ensureVisible(0, 0);
}

void EvidencePage::addCards()
{
    m_naive = new NaiveChart;
    m_dose = new DoseChart;
    m_retention = new RetentionChart;
    m_lags = new LagChart;
    m_landmark = new LandmarkChart;
    m_cohorts = new CohortChart;
    m_gaps = new GapChart;
    m_reasons = new ReasonsChart;
    for (const auto &[chart, name] :
        std::initializer_list<std::pair<PlotFrame *, QString>> { { m_naive, u"naive"_s }, { m_dose, u"dose"_s },
            { m_retention, u"retention"_s }, { m_lags, u"lag"_s }, { m_landmark, u"landmark"_s },
            { m_cohorts, u"cohort"_s }, { m_gaps, u"gap"_s }, { m_reasons, u"reasons"_s } }) {
        chart->setObjectName(name + u"Chart"_s);
        auto *card = new ChartCard(chart, m_ui->cardsArea);
        card->setObjectName(name + u"Card"_s);
        connect(card, &ChartCard::marked, this, &EvidencePage::marked);
        m_cards.append(card);
    }
}

void EvidencePage::reloadNames()
{
    m_readingPersons(m_book.persons(), this, [this](const Result<QList<Person>> &persons) {
        m_persons = persons ? *persons : QList<Person>();
        showNames();
    });
    m_readingSegments(m_book.segments(), this, [this](const Result<QList<Segment>> &segments) {
        m_segments = segments ? *segments : QList<Segment>();
        showNames();
    });
}

void EvidencePage::showNames()
{
    fill(*m_ui->personCombo, tr("Everyone's customers"), m_persons, m_feed.filter().person);
    fill(*m_ui->segmentCombo, tr("All segments"), m_segments, m_feed.filter().segment);
    const QDate today = m_store.clock().today();
    const QDate from = m_feed.filter().from;
    m_ui->periodCombo->clear();
    m_ui->periodCombo->addItem(tr("The whole log"), QDate());
    for (const int years : { 1, 2, 3 })
        m_ui->periodCombo->addItem(tr("The last %n year(s)", nullptr, years), today.addYears(-years));
    m_ui->periodCombo->setCurrentIndex(std::max(0, m_ui->periodCombo->findData(from)));
    QStringList parts;
    for (const QComboBox *combo : { m_ui->personCombo, m_ui->segmentCombo, m_ui->periodCombo }) {
        if (combo->currentIndex() > 0)
            parts.append(combo->currentText());
    }
    Q_EMIT partNamed(parts.join(u", "_s));
}

void EvidencePage::applyFilter()
{
    m_feed.setFilter({ .person = m_ui->personCombo->currentData().toUuid(),
        .segment = m_ui->segmentCombo->currentData().toUuid(),
        .from = m_ui->periodCombo->currentData().toDate() });
}

void EvidencePage::showEvidence()
{
    if (!m_feed.current() || !isVisible())
        return;
    const BookEvidence &evidence = *m_feed.current();
    const EvidenceResult &result = evidence.result;
    m_retention->setCurve(result.km);
    m_lags->setLags(result.lags, result.parameters.headlineLag);
    if (const LagResult *headline = result.headline())
        m_dose->setBands(headline->bands, result.parameters.window);
    m_dose->setRibbon(evidence.ribbon);
    if (!evidence.isQuick) {
        m_naive->setNaive(result.naive);
        m_landmark->setLandmark(result.landmark, result.parameters.window);
        m_cohorts->setCohorts(evidence.cohorts);
        m_gaps->setGaps(evidence.gaps);
        m_reasons->setReasons(evidence.reasons);
    }
    for (ChartCard *card : std::as_const(m_cards))
        card->refresh();
}

void EvidencePage::arrange()
{
    const int columns = width() >= wideEnough ? 2 : 1;
    int place = 0;
    for (ChartCard *card : std::as_const(m_cards)) {
        m_ui->cardsLayout->removeWidget(card);
        const bool isShown = card != m_cards.constFirst() || m_ui->verdictBar->isNaive();
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

void EvidencePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showNames();
    }
    QWidget::changeEvent(event);
}

void EvidencePage::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void EvidencePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_ui->verdictBar->setNaive(false); // the honest side is what one comes back to
    m_feed.watch(this, true);
    showEvidence();
}

void EvidencePage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_feed.watch(this, false);
    QWidget::hideEvent(event);
}

} // namespace Pistis
