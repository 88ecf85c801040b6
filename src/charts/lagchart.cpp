#include "charts/lagchart.h"

#include "charts/plottext.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr double step = 0.2; // of the axis

}

LagChart::LagChart(QWidget *parent)
    : ChartFrame(parent)
    , m_points(new QScatterSeries(this))
    , m_headlinePoint(new QScatterSeries(this))
    , m_noLink(new QLineSeries(this))
    , m_days(new QBarCategoryAxis(this))
    , m_ratio(new QValueAxis(this))
    , m_limits(chart(), *m_days, *m_ratio, Whiskers::Direction::Upright)
    , m_words(new PlotText(chart()))
    , m_used(new PlotText(chart()))
{
    m_days->setGridLineVisible(false);
    m_ratio->setGridLineVisible(false);
    m_ratio->setLabelFormat(u"%.1f"_s);
    chart().addAxis(m_days, Qt::AlignBottom);
    chart().addAxis(m_ratio, Qt::AlignLeft);
    for (QXYSeries *series : { static_cast<QXYSeries *>(m_noLink), static_cast<QXYSeries *>(m_points),
             static_cast<QXYSeries *>(m_headlinePoint) }) {
        chart().addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_ratio);
    }
    m_points->setMarkerSize(9);
    m_headlinePoint->setMarkerSize(12);
    connect(m_points, &QScatterSeries::hovered, this, &LagChart::tell);
    connect(m_headlinePoint, &QScatterSeries::hovered, this, &LagChart::tell);
    for (QScatterSeries *points : { m_points, m_headlinePoint }) {
        connect(points, &QScatterSeries::clicked, this, [this](const QPointF &point) {
            if (const auto mark = markOf(int(std::lround(point.x()))))
                Q_EMIT marked(*mark);
        });
    }
    connect(&chart(), &QChart::plotAreaChanged, this, &LagChart::fitTicks);
    retranslate();
    repaintAll();
}

void LagChart::setLags(const std::vector<LagResult> &lags, int headlineLag, Sentence sentence)
{
    constexpr double highestDrawn = 4; // a limit beyond it runs out of the plot
    m_lags = lags;
    m_headline = headlineLag;
    m_sentence = sentence;
    QList<QPointF> points;
    QList<QPointF> headline;
    std::vector<Whiskers::Span> limits;
    double lowest = 1 - step;
    double highest = 1 + step;
    for (size_t place = 0; place < lags.size(); ++place) {
        const CoxResult &cox = lags[place].cox;
        if (!cox.hr)
            continue;
        (lags[place].lag == headlineLag ? headline : points).append({ double(place), *cox.hr });
        limits.push_back({ double(place), cox.hrLower.value_or(*cox.hr), cox.hrUpper.value_or(*cox.hr) });
        lowest = std::min(lowest, limits.back().lower);
        highest = std::max(highest, std::min(highestDrawn, limits.back().upper));
    }
    // Categories first: the line at 1 reaches from edge to edge of them.
    retranslate();
    m_points->replace(points);
    m_headlinePoint->replace(headline);
    m_noLink->replace(QList<QPointF> { { -0.5, 1 }, { double(lags.size()) - 0.5, 1 } });
    const double top = std::ceil(highest / step) * step;
    double bottom = std::floor(lowest / step) * step;
    constexpr double roomForWords = 0.2; // of the plot's height, under the limits
    if (bottom >= step && lowest - bottom < roomForWords * (top - bottom))
        bottom -= step;
    m_ratio->setRange(bottom, top);
    fitTicks();
    constexpr double halfCap = 0.07;
    m_limits.setSpans(limits, halfCap);
    m_words->setPlace({ 1, (top - 1) / (top - bottom) }, Qt::AlignRight | Qt::AlignBottom);
    repaintAll();
}

void LagChart::fitTicks()
{
    constexpr int most = 5;
    constexpr double room = 2; // times the height of a number, or Qt puts dots in its place
    const int steps = int(std::lround((m_ratio->max() - m_ratio->min()) / step));
    const double height = QFontMetricsF(m_ratio->labelsFont()).height() * room;
    const int fitting = std::clamp(int(chart().plotArea().height() / height), 1, most);
    int intervals = std::min(steps, fitting);
    while (intervals > 1 && steps % intervals != 0) // else the numbers would not be round
        --intervals;
    m_ratio->setTickCount(std::max(intervals, 1) + 1);
}

std::optional<ChartMark> LagChart::markOf(int row) const
{
    if (row < 0 || row >= std::ssize(m_lags) || m_lags[std::size_t(row)].events == 0)
        return {};
    return ChartMark { .kind = ChartMark::Kind::Lag, .value = m_lags[std::size_t(row)].lag };
}

ChartNumbers LagChart::numbers() const
{
    ChartNumbers numbers { .header = { tr("Days before a loss that are left out"), tr("Losses"),
                               tr("Losses per extra visit (times)"), tr("at least"), tr("at most") } };
    for (const LagResult &lag : m_lags)
        numbers.rows.append({ QString::number(lag.lag), QString::number(lag.events), numberText(lag.cox.hr),
            numberText(lag.cox.hrLower), numberText(lag.cox.hrUpper) });
    return numbers;
}

void LagChart::tell(const QPointF &point, bool over)
{
    const auto place = size_t(std::lround(std::max(0.0, point.x())));
    if (!over || place >= m_lags.size()) {
        showNumber({});
        return;
    }
    const CoxResult &cox = m_lags[place].cox;
    const auto number = [this](std::optional<double> value) { return locale().toString(value.value_or(1), 'f', 2); };
    showNumber(
        tr("Last %1 days left out: %2 (%3 to %4)")
            .arg(locale().toString(m_lags[place].lag), number(cox.hr), number(cox.hrLower), number(cox.hrUpper)));
}

void LagChart::retranslate()
{
    m_words->setText(tr("no link"));
    m_days->setTitleText(tr("Days before a loss that are left out"));
    m_ratio->setTitleText(tr("Losses per extra visit (times)"));
    QStringList labels;
    for (const LagResult &lag : m_lags)
        labels.append(locale().toString(lag.lag));
    const auto headline = std::ranges::find(m_lags, m_headline, &LagResult::lag);
    const bool isMarked = headline != m_lags.end() && headline->cox.hr;
    m_used->setText(isMarked ? tr("used", "the delay that the sentence speaks of") : QString());
    m_used->setPlace({ (double(headline - m_lags.begin()) + 0.5) / std::max(1.0, double(m_lags.size())), 1 },
        Qt::AlignHCenter | Qt::AlignBottom);
    m_days->setCategories(labels);
    const QString question = tr("Does the link hold when the last weeks before a loss are left out?");
    const bool any = std::ranges::any_of(m_lags, [](const LagResult &lag) { return lag.cox.hr.has_value(); });
    setRemark(any && m_sentence == Sentence::Adjusted
            ? tr("Not adjusted for how often each customer is usually visited.")
            : QString());
    if (any)
        showPlot(question);
    else
        showReason(question, tr("Too few losses, or visits too much alike, to compare."));
}

void LagChart::paintSeries(const ChartTheme &theme, const QFont &font)
{
    for (QScatterSeries *series : { m_points, m_headlinePoint }) {
        series->setColor(series == m_points ? theme.ground : theme.color(0));
        series->setPen(QPen(theme.color(0), 2));
    }
    m_noLink->setPen(QPen(theme.quiet, 1, Qt::DashLine));
    m_limits.setPen(QPen(theme.color(0), 1.5));
    m_words->setLook(theme.quiet, font);
    m_used->setLook(theme.text, font);
    paintAxis(*m_days, theme, font);
    paintAxis(*m_ratio, theme, font);
}

} // namespace Pistis
