#include "charts/landmarkchart.h"

#include "charts/percent.h"
#include "charts/plottext.h"
#include "charts/survivalstair.h"
#include "charts/tenureaxis.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr std::array colors { 1, 0 }; // low, high

    int lastDrawn(const KmCurve &curve)
    {
        const std::size_t count = drawnPoints(curve);
        return count > 0 ? curve.tenure[count - 1] : 0;
    }

} // namespace

LandmarkChart::LandmarkChart(QWidget *parent)
    : ChartFrame(parent)
    , m_tenure(new QCategoryAxis(this))
    , m_share(new QValueAxis(this))
    , m_groups { makeGroup(), makeGroup() }
{
    TenureAxis::prepare(*m_tenure);
    m_share->setRange(0, percent);
    m_share->setLabelFormat(u"%.0f%"_s);
    chart().addAxis(m_tenure, Qt::AlignBottom);
    chart().addAxis(m_share, Qt::AlignLeft);
    for (const Group &group : m_groups) {
        for (QAbstractSeries *series :
            { static_cast<QAbstractSeries *>(group.ribbon), static_cast<QAbstractSeries *>(group.line) }) {
            chart().addSeries(series);
            series->attachAxis(m_tenure);
            series->attachAxis(m_share);
        }
        connect(group.line, &QLineSeries::hovered, this, &LandmarkChart::tell);
        const bool high = &group == &m_groups[true];
        connect(group.line, &QLineSeries::clicked, this,
            [this, high] { Q_EMIT marked({ .kind = ChartMark::Kind::Group, .value = high }); });
    }
    retranslate();
    repaintAll();
}

LandmarkChart::Group LandmarkChart::makeGroup()
{
    Group group { .line = new QLineSeries(this),
        .lower = new QLineSeries(this),
        .upper = new QLineSeries(this),
        .ribbon = nullptr,
        .name = new PlotText(chart()) };
    group.ribbon = new QAreaSeries(group.upper, group.lower);
    return group;
}

const KmCurve &LandmarkChart::curveOf(bool high) const { return high ? m_landmark.highCurve : m_landmark.lowCurve; }

void LandmarkChart::setLandmark(const LandmarkResult &landmark, int window)
{
    m_landmark = landmark;
    m_window = window;
    for (const bool high : { false, true }) {
        const KmCurve &curve = curveOf(high);
        const Group &group = m_groups[high];
        const std::size_t count = drawnPoints(curve);
        group.line->replace(stairOf(landmark.tenure, curve, count, curve.surv));
        group.lower->replace(stairOf(landmark.tenure, curve, count, curve.lower));
        group.upper->replace(stairOf(landmark.tenure, curve, count, curve.upper));
    }
    retranslate();
    repaintAll();
}

std::optional<ChartMark> LandmarkChart::markOf(int row) const
{
    // Those with more visits come first.
    if (tenureOfRow(m_landmark.highCurve, row))
        return ChartMark { .kind = ChartMark::Kind::Group, .value = 1 };
    const auto isDrawn = [](int events) { return events > 0; };
    const auto before = std::ranges::count_if(m_landmark.highCurve.events, isDrawn);
    if (tenureOfRow(m_landmark.lowCurve, row - int(before)))
        return ChartMark { .kind = ChartMark::Kind::Group, .value = 0 };
    return {};
}

ChartNumbers LandmarkChart::numbers() const
{
    ChartNumbers numbers { .header = { tr("Group"), tr("Days since the first contact"), tr("Customers still followed"),
                               tr("Losses"), tr("Still with you (%)"), tr("at least (%)"), tr("at most (%)") } };
    for (const bool high : { true, false }) {
        const KmCurve &curve = curveOf(high);
        for (std::size_t place = 0; place < curve.tenure.size(); ++place) {
            if (curve.events[place] > 0)
                numbers.rows.append({ high ? tr("more visits") : tr("fewer visits"),
                    QString::number(curve.tenure[place]), QString::number(curve.atRisk[place]),
                    QString::number(curve.events[place]), percentText(curve.surv[place]),
                    percentText(curve.lower[place]), percentText(curve.upper[place]) });
        }
    }
    return numbers;
}

int LandmarkChart::lastDay() const { return std::max(lastDrawn(m_landmark.lowCurve), lastDrawn(m_landmark.highCurve)); }

bool LandmarkChart::isDrawn() const
{
    return drawnPoints(m_landmark.lowCurve) > 1 && drawnPoints(m_landmark.highCurve) > 1 && m_landmark.median;
}

void LandmarkChart::fit()
{
    m_share->setTickCount(shareTicks());
    if (!isDrawn())
        return;
    TenureAxis::placeTicks(*m_tenure, m_landmark.tenure, lastDay(), { plotWidth(), fontMetrics(), isLow() }, locale(),
        [this](int days) -> QString {
            return u"(%1 · %2)"_s.arg(locale().toString(atRiskAt(m_landmark.highCurve, days)),
                locale().toString(atRiskAt(m_landmark.lowCurve, days)));
        });
}

void LandmarkChart::retranslate()
{
    m_tenure->setTitleText(tr("Since the first contact (in brackets: still followed, more · fewer visits)"));
    m_share->setTitleText(tr("Still with you"));
    const int last = lastDay();
    for (const Group &group : m_groups)
        group.name->setText({});
    if (!isDrawn()) {
        showReason(tr("Did customers with more visits at the beginning stay longer?"),
            tr("Two curves will stand here once there are at least %1 customers with more and %1 with fewer visits "
               "who have been with you for more than %n day(s).",
                nullptr, m_landmark.tenure)
                .arg(locale().toString(fewestAtRisk)));
        return;
    }
    fit();
    placeNames(last);
    showFinding(last);
}

// Curves fall: words that begin above a point of the upper one, or end below the end of the lower one, are free of it.
void LandmarkChart::placeNames(int last)
{
    constexpr double beginning = 0.5; // of the plot's width
    const QString median = locale().toString(*m_landmark.median, 'g', 3);
    m_groups[1].name->setText(tr("at least %1 visits").arg(median));
    m_groups[0].name->setText(tr("fewer than %1").arg(median));
    const auto shareAt = [this](bool high, int tenure) {
        const KmCurve &curve = curveOf(high);
        const auto after = std::ranges::upper_bound(curve.tenure, tenure) - curve.tenure.begin();
        return after > 0 ? curve.surv[std::size_t(after) - 1] : 1;
    };
    const int days = last - m_landmark.tenure;
    const int middle = m_landmark.tenure + int(beginning * days);
    const bool isHighAbove = shareAt(true, middle) >= shareAt(false, middle);
    m_groups[isHighAbove].name->setPlace(
        { beginning, 1 - shareAt(isHighAbove, middle) }, Qt::AlignLeft | Qt::AlignBottom);
    const int end = lastDrawn(curveOf(!isHighAbove));
    m_groups[!isHighAbove].name->setPlace(
        { double(end - m_landmark.tenure) / std::max(1, days), 1 - shareAt(!isHighAbove, end) },
        Qt::AlignRight | Qt::AlignTop);
}

std::array<std::optional<double>, 2> LandmarkChart::sharesAt(int tenure) const
{
    std::array<std::optional<double>, 2> shares {};
    for (const LandmarkResult::At &at : m_landmark.at) {
        if (at.tenure == tenure)
            shares[at.high] = at.surv;
    }
    return shares;
}

void LandmarkChart::showFinding(int last)
{
    const int common = std::min({ last, lastDrawn(m_landmark.lowCurve), lastDrawn(m_landmark.highCurve) });
    int shown = 0;
    for (const LandmarkResult::At &at : m_landmark.at) {
        const auto shares = sharesAt(at.tenure);
        if (at.tenure > m_landmark.tenure && at.tenure <= common && shares[0] && shares[1])
            shown = std::max(shown, at.tenure);
    }
    if (shown == 0) {
        showPlot(tr("Did customers with more visits at the beginning stay longer?"));
        return;
    }
    const auto shares = sharesAt(shown);
    const auto number = [this](double share) { return locale().toString(share * percent, 'f', 0); };
    showPlot(
        tr("Of 100 customers with at least %1 visits in days %2 to %3, %4 are still with you after %5; of 100 with "
           "fewer visits, %6")
            .arg(locale().toString(*m_landmark.median, 'g', 3), locale().toString(m_landmark.tenure - m_window + 1),
                locale().toString(m_landmark.tenure), number(*shares[1]), TenureAxis::durationText(shown, locale()),
                number(*shares[0])));
}

void LandmarkChart::tell(const QPointF &point, bool over)
{
    const QString share = locale().toString(point.y(), 'f', 0);
    showNumber(over ? tr("After %n day(s): %1% still with you", nullptr, int(point.x())).arg(share) : QString());
}

void LandmarkChart::paintSeries(const ChartTheme &theme, const QFont &font)
{
    for (std::size_t place = 0; place < m_groups.size(); ++place) {
        const Group &group = m_groups[place];
        group.line->setPen(theme.pen(colors[place]));
        group.ribbon->setBrush(theme.ribbon(colors[place]));
        group.ribbon->setPen(Qt::NoPen);
        group.name->setLook(theme.text, font);
    }
    paintAxis(*m_tenure, theme, font);
    paintAxis(*m_share, theme, font);
}

} // namespace Pistis
