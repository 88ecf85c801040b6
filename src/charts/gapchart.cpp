#include "charts/gapchart.h"

#include "charts/percent.h"
#include "charts/plottext.h"
#include "charts/survivalstair.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr std::array markedShares { 0.5, 0.8 };

    // The share that is followed, from the share that is not yet.
    QList<QPointF> followed(QList<QPointF> stair)
    {
        for (QPointF &point : stair)
            point.setY(percent - point.y());
        return stair;
    }

} // namespace

GapChart::GapChart(QWidget *parent)
    : ChartFrame(parent)
    , m_line(new QLineSeries(this))
    , m_lower(new QLineSeries(this))
    , m_upper(new QLineSeries(this))
    , m_ribbon(new QAreaSeries(m_upper, m_lower))
    , m_days(new QValueAxis(this))
    , m_share(new QValueAxis(this))
    , m_marks { Mark { new QLineSeries(this), new PlotText(chart()) },
        Mark { new QLineSeries(this), new PlotText(chart()) } }
{
    m_days->setGridLineVisible(false);
    m_days->setLabelFormat(u"%.0f"_s);
    m_days->setTickType(QValueAxis::TicksDynamic);
    m_share->setRange(0, percent);
    m_share->setLabelFormat(u"%.0f%"_s);
    chart().addAxis(m_days, Qt::AlignBottom);
    chart().addAxis(m_share, Qt::AlignLeft);
    for (QAbstractSeries *series :
        { static_cast<QAbstractSeries *>(m_ribbon), static_cast<QAbstractSeries *>(m_marks[0].lines),
            static_cast<QAbstractSeries *>(m_marks[1].lines), static_cast<QAbstractSeries *>(m_line) }) {
        chart().addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_share);
    }
    connect(m_line, &QLineSeries::hovered, this, [this](const QPointF &point, bool over) {
        showNumber(over ? tr("Within %n day(s): %1% of visits were followed by the next", nullptr, int(point.x()))
                              .arg(locale().toString(point.y(), 'f', 0))
                        : QString());
    });
    connect(m_line, &QLineSeries::clicked, this,
        [this](const QPointF &point) { Q_EMIT marked({ .kind = ChartMark::Kind::Gap, .value = int(point.x()) }); });
    retranslate();
    repaintAll();
}

// Far enough to see the 80 % point in its place; the longest gaps say little.
double GapChart::lastDay() const
{
    const std::size_t count = drawnPoints(m_gaps.curve);
    if (count == 0)
        return 1;
    const double last = m_gaps.curve.tenure[count - 1];
    return m_gaps.p80 ? std::min(last, 2.5 * *m_gaps.p80) : last;
}

void GapChart::setGaps(const GapCurve &gaps)
{
    m_gaps = gaps;
    const KmCurve &curve = gaps.curve;
    const std::size_t count = drawnPoints(curve);
    m_line->replace(followed(stairOf(0, curve, count, curve.surv)));
    m_upper->replace(followed(stairOf(0, curve, count, curve.lower)));
    m_lower->replace(followed(stairOf(0, curve, count, curve.upper)));
    constexpr std::array steps { 7, 14, 30, 60, 90, 180, 365 };
    constexpr int mostTicks = 8;
    const double last = lastDay();
    const auto *step = std::ranges::find_if(steps, [&](int days) { return last / days <= mostTicks; });
    m_days->setRange(0, last);
    m_days->setTickInterval(step == steps.end() ? steps.back() : *step);
    retranslate();
    repaintAll();
}

std::optional<ChartMark> GapChart::markOf(int row) const
{
    const std::optional<int> days = tenureOfRow(m_gaps.curve, row);
    if (!days)
        return {};
    return ChartMark { .kind = ChartMark::Kind::Gap, .value = *days };
}

ChartNumbers GapChart::numbers() const
{
    ChartNumbers numbers { .header
        = { tr("Days since a visit"), tr("Visits not yet followed"), tr("Followed on that day"),
            tr("Followed by then (%)"), tr("at least (%)"), tr("at most (%)") } };
    const KmCurve &curve = m_gaps.curve;
    const auto followedText
        = [](std::optional<double> open) { return percentText(open ? std::optional(1 - *open) : std::nullopt); };
    for (std::size_t place = 0; place < curve.tenure.size(); ++place) {
        if (curve.events[place] > 0)
            numbers.rows.append({ QString::number(curve.tenure[place]), QString::number(curve.atRisk[place]),
                QString::number(curve.events[place]), followedText(curve.surv[place]), followedText(curve.upper[place]),
                followedText(curve.lower[place]) });
    }
    return numbers;
}

void GapChart::placeMarks()
{
    const double last = lastDay();
    const std::array days { m_gaps.median, m_gaps.p80 };
    for (std::size_t place = 0; place < m_marks.size(); ++place) {
        const Mark &mark = m_marks[place];
        const double share = markedShares[place] * percent;
        if (!days[place] || *days[place] > last) {
            mark.lines->clear();
            mark.words->setText({});
            continue;
        }
        mark.lines->replace(QList<QPointF> { { 0, share }, { *days[place], share }, { *days[place], 0 } });
        mark.words->setText(tr("%1 of 100 within %n day(s)", nullptr, int(std::lround(*days[place])))
                                .arg(locale().toString(share, 'f', 0)));
        mark.words->setPlace({ *days[place] / last, 1 - markedShares[place] }, Qt::AlignLeft | Qt::AlignTop);
    }
}

void GapChart::fit() { m_share->setTickCount(shareTicks()); }

void GapChart::retranslate()
{
    m_days->setTitleText(tr("Days since a visit"));
    m_share->setTitleText(tr("Followed by the next visit"));
    const QString question = tr("How much time passes between visits?");
    placeMarks();
    if (drawnPoints(m_gaps.curve) < 2) {
        showReason(question,
            tr("The curve will stand here once at least %1 visits have been followed by another.")
                .arg(locale().toString(fewestAtRisk)));
        return;
    }
    if (!m_gaps.median || !m_gaps.p80) {
        showPlot(question);
        return;
    }
    const auto number = [this](double days) { return locale().toString(std::lround(days)); };
    showPlot(tr("Half of the visits are followed by the next within %1 days, 80 of 100 within %2")
                 .arg(number(*m_gaps.median), number(*m_gaps.p80)));
}

void GapChart::paintSeries(const ChartTheme &theme, const QFont &font)
{
    m_line->setPen(theme.pen(0));
    m_ribbon->setBrush(theme.ribbon(0));
    m_ribbon->setPen(Qt::NoPen);
    for (const Mark &mark : m_marks) {
        mark.lines->setPen(QPen(theme.quiet, 1, Qt::DashLine));
        mark.words->setLook(theme.text, font);
    }
    paintAxis(*m_days, theme, font);
    paintAxis(*m_share, theme, font);
}

} // namespace Pistis
