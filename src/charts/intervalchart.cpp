#include "charts/intervalchart.h"

#include "charts/percent.h"
#include "charts/plottext.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

IntervalChart::IntervalChart(QWidget *parent)
    : ChartFrame(parent)
    , m_marks(new QScatterSeries(this))
    , m_allLine(new QLineSeries(this))
    , m_share(new QValueAxis(this))
    , m_names(new QBarCategoryAxis(this))
    , m_limits(chart(), *m_share, *m_names, Whiskers::Direction::Flat)
    , m_allWords(new PlotText(chart()))
{
    m_share->setRange(0, percent);
    m_share->setTickCount(5);
    m_share->setLabelFormat(u"%.0f%"_s);
    m_share->setGridLineVisible(false);
    m_names->setGridLineVisible(false);
    m_marks->setMarkerSize(10);
    chart().addAxis(m_share, Qt::AlignBottom);
    chart().addAxis(m_names, Qt::AlignLeft);
    for (QXYSeries *series : { static_cast<QXYSeries *>(m_allLine), static_cast<QXYSeries *>(m_marks) }) {
        chart().addSeries(series);
        series->attachAxis(m_share);
        series->attachAxis(m_names);
    }
    connect(m_marks, &QScatterSeries::hovered, this, &IntervalChart::tell);
    connect(
        m_marks, &QScatterSeries::clicked, this, [this](const QPointF &point) { Q_EMIT pointClicked(placeOf(point)); });
    retranslate();
    repaintAll();
}

void IntervalChart::setPoints(const QString &title, const std::vector<IntervalPoint> &points, std::optional<double> all)
{
    m_heading = title;
    m_points = points;
    m_all = all;
    retranslate();
    QList<QPointF> marks;
    std::vector<Whiskers::Span> limits;
    for (size_t place = 0; place < points.size(); ++place) {
        const IntervalPoint &point = points[place];
        if (!point.value)
            continue;
        const double height = heightOf(place);
        marks.append({ *point.value * percent, height });
        limits.push_back({ height, point.lower * percent, point.upper * percent });
    }
    m_marks->replace(marks);
    constexpr double halfCap = 0.12;
    m_limits.setSpans(limits, halfCap);
    QList<QPointF> line;
    if (all)
        line = { { *all * percent, -0.5 }, { *all * percent, double(points.size()) - 0.5 } };
    m_allLine->replace(line);
    const bool right = all.value_or(0) > 0.5;
    m_allWords->setPlace({ all.value_or(0), 0 }, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    repaintAll();
}

ChartNumbers IntervalChart::numbers() const
{
    ChartNumbers numbers { .header
        = { tr("Person"), tr("Share (%)"), tr("at least (%)"), tr("at most (%)"), tr("of") } };
    for (const IntervalPoint &point : m_points) {
        const auto shown = [&](double share) { return point.value ? percentText(share) : QString(); };
        numbers.rows.append({ point.name, percentText(point.value), shown(point.lower), shown(point.upper),
            point.value ? QString::number(point.n) : QString() });
    }
    if (m_all)
        numbers.rows.append({ tr("all"), percentText(m_all), {}, {}, {} });
    return numbers;
}

// The first name stands on top; an axis counts from below.
double IntervalChart::heightOf(size_t place) const { return double(m_points.size() - 1 - place); }

int IntervalChart::placeOf(const QPointF &point) const
{
    return int(m_points.size()) - 1 - int(std::lround(point.y()));
}

void IntervalChart::tell(const QPointF &point, bool over)
{
    const auto place = size_t(placeOf(point));
    if (!over || place >= m_points.size() || !m_points[place].value) {
        showNumber({});
        return;
    }
    const IntervalPoint &shown = m_points[place];
    const auto number = [this](double share) { return locale().toString(share * percent, 'f', 0); };
    showNumber(tr("%1: %2% (%3% to %4%), of %n", nullptr, shown.n)
                   .arg(shown.name, number(*shown.value), number(shown.lower), number(shown.upper)));
}

void IntervalChart::retranslate()
{
    m_allWords->setText(m_all ? tr("all") : QString());
    m_share->setTitleText(tr("Share, with the range that luck alone explains"));
    QStringList names;
    bool any = false;
    for (const IntervalPoint &point : m_points) {
        QString name = point.value ? point.name : tr("%1: too few to show").arg(point.name);
        while (names.contains(name))
            name += u'\u00a0'; // an axis keeps equal names as one
        names.prepend(name);
        any = any || point.value;
    }
    m_names->setCategories(names);
    if (any)
        showPlot(m_heading);
    else
        showReason(m_heading, tr("Each person's share will stand here once there is enough to show."));
}

void IntervalChart::paintSeries(const ChartTheme &theme, const QFont &font)
{
    m_marks->setColor(theme.color(0));
    m_marks->setPen(QPen(theme.color(0), 1));
    m_limits.setPen(QPen(theme.color(0), 1.5));
    m_allLine->setPen(QPen(theme.quiet, 1, Qt::DashLine));
    m_allWords->setLook(theme.quiet, font);
    paintAxis(*m_share, theme, font);
    paintAxis(*m_names, theme, font);
}

} // namespace Pistis
