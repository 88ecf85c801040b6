#include "charts/dosechart.h"

#include "charts/percent.h"
#include "evidence/yearlyloss.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    double percentLost(std::optional<double> rate) { return rate ? yearlyLoss(*rate) * percent : 0; }

} // namespace

DoseChart::DoseChart(QWidget *parent)
    : ChartFrame(parent)
    , m_firm(new QBarSet(QString(), this))
    , m_thin(new QBarSet(QString(), this))
    , m_bars(new QStackedBarSeries(this))
    , m_visits(new QBarCategoryAxis(this))
    , m_lost(new QValueAxis(this))
    , m_curve(new QLineSeries(this))
    , m_curveLower(new QLineSeries(this))
    , m_curveUpper(new QLineSeries(this))
    , m_ribbon(new QAreaSeries(m_curveUpper, m_curveLower))
    , m_limits(chart(), *m_visits, *m_lost, Whiskers::Direction::Upright)
{
    m_bars->append({ m_firm, m_thin });
    m_visits->setGridLineVisible(false);
    m_lost->setLabelFormat(u"%.0f%"_s);
    chart().addAxis(m_visits, Qt::AlignBottom);
    chart().addAxis(m_lost, Qt::AlignLeft);
    for (QAbstractSeries *series : { static_cast<QAbstractSeries *>(m_bars), static_cast<QAbstractSeries *>(m_ribbon),
             static_cast<QAbstractSeries *>(m_curve) }) {
        chart().addSeries(series);
        series->attachAxis(m_visits);
        series->attachAxis(m_lost);
    }
    connect(m_bars, &QAbstractBarSeries::clicked, this, [this](int index) {
        if (const auto mark = markOf(index))
            Q_EMIT marked(*mark);
    });
    connect(m_bars, &QAbstractBarSeries::hovered, this, &DoseChart::tellBand);
    retranslate();
    repaintAll();
}

void DoseChart::setBands(const std::vector<BandResult> &bands, int window)
{
    m_bands = bands;
    m_window = window;
    QList<double> firm;
    QList<double> thin;
    QStringList labels;
    std::vector<Whiskers::Span> limits;
    double highest = 0;
    for (const BandResult &band : bands) {
        const double lost = percentLost(band.adjustedRate);
        firm.append(band.thin ? 0 : lost);
        thin.append(band.thin ? lost : 0);
        labels.append(QString::fromStdString(band.label));
        highest = std::max(highest, lost);
        if (!band.adjustedRateLower || !band.adjustedRateUpper)
            continue;
        limits.push_back({ .at = double(labels.size() - 1),
            .lower = percentLost(band.adjustedRateLower),
            .upper = percentLost(band.adjustedRateUpper) });
        if (!band.thin)
            highest = std::max(highest, limits.back().upper);
    }
    m_firm->remove(0, m_firm->count());
    m_thin->remove(0, m_thin->count());
    m_firm->append(firm);
    m_thin->append(thin);
    m_visits->setCategories(labels);
    m_highest = std::min(percent, highest * 1.1 + 1);
    fit();
    constexpr double halfCap = 0.1;
    m_limits.setSpans(limits, halfCap);
    retranslate();
    repaintAll();
}

void DoseChart::fit()
{
    constexpr int most = 4;
    m_lost->setRange(0, m_highest);
    m_lost->setTickCount(std::min(most, shareTicks()));
    m_lost->applyNiceNumbers();
}

void DoseChart::setRibbon(const std::vector<RibbonPoint> &ribbon)
{
    QList<QPointF> curve;
    QList<QPointF> lower;
    QList<QPointF> upper;
    for (const RibbonPoint &point : ribbon) {
        if (point.visits > double(m_visits->count()) - 1)
            break;
        curve.append({ point.visits, percentLost(point.rate) });
        lower.append({ point.visits, percentLost(point.lower) });
        upper.append({ point.visits, percentLost(point.upper) });
    }
    m_curve->replace(curve);
    m_curveLower->replace(lower);
    m_curveUpper->replace(upper);
    retranslate();
}

std::optional<ChartMark> DoseChart::markOf(int row) const
{
    if (row < 0 || row >= std::ssize(m_bands) || m_bands[std::size_t(row)].events == 0)
        return {};
    return ChartMark { .kind = ChartMark::Kind::Band, .value = m_bands[std::size_t(row)].band };
}

ChartNumbers DoseChart::numbers() const
{
    ChartNumbers numbers { .header = { tr("Visits in %1 days").arg(m_window), tr("Losses"), tr("Lost in a year (%)"),
                               tr("at least (%)"), tr("at most (%)"), tr("Too few losses to read") } };
    const auto lost = [](std::optional<double> rate) {
        return percentText(rate ? std::optional(yearlyLoss(*rate)) : std::nullopt);
    };
    for (const BandResult &band : m_bands)
        numbers.rows.append({ QString::fromStdString(band.label), QString::number(band.events), lost(band.adjustedRate),
            lost(band.adjustedRateLower), lost(band.adjustedRateUpper), band.thin ? tr("yes") : tr("no") });
    return numbers;
}

void DoseChart::retranslate()
{
    const QString visits = m_curve->count() > 0 ? tr("Visits in %1 days (grey: too few losses, dashes: smoothed)")
                                                : tr("Visits in %1 days (grey: too few losses to read)");
    m_visits->setTitleText(visits.arg(m_window));
    m_lost->setTitleText(tr("Lost in a year"));
    const QString question = tr("Are customers who are visited more often lost less often?");
    const bool any = std::ranges::any_of(m_bands, [](const BandResult &band) { return band.adjustedRate.has_value(); });
    if (any && std::ranges::any_of(m_bands, [](const BandResult &band) { return band.events > 0; }))
        showPlot(question);
    else
        showReason(question, tr("No customer has been lost so far, so there is nothing to compare."));
}

void DoseChart::tellBand(bool over, int index)
{
    if (!over || index < 0 || size_t(index) >= m_bands.size()) {
        showNumber({});
        return;
    }
    const BandResult &band = m_bands[size_t(index)];
    const auto number = [this](std::optional<double> rate) { return locale().toString(percentLost(rate), 'f', 0); };
    showNumber(tr("%1 visits in %2 days: %3% lost in a year (%4% to %5%), %n loss(es)", nullptr, band.events)
                   .arg(QString::fromStdString(band.label), locale().toString(m_window), number(band.adjustedRate),
                       number(band.adjustedRateLower), number(band.adjustedRateUpper)));
}

void DoseChart::paintSeries(const ChartTheme &theme, const QFont &font)
{
    m_firm->setColor(theme.color(0));
    m_firm->setBorderColor(theme.color(0));
    m_thin->setColor(theme.grid);
    m_thin->setBorderColor(theme.thin);
    m_limits.setPen(QPen(theme.text, 1.5));
    m_curve->setPen(theme.pen(1));
    m_ribbon->setBrush(theme.ribbon(1));
    m_ribbon->setPen(Qt::NoPen);
    paintAxis(*m_visits, theme, font);
    paintAxis(*m_lost, theme, font);
}

} // namespace Pistis
