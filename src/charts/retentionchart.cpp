#include "charts/retentionchart.h"

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

    constexpr int fewest = 10; // at risk; beyond this the curve is not drawn
    constexpr int daysPerYear = 365;
    constexpr double percent = 100;

    size_t drawnPoints(const KmCurve &curve)
    {
        const auto thin = std::ranges::find_if(curve.atRisk, [](int atRisk) { return atRisk < fewest; });
        return size_t(thin - curve.atRisk.begin());
    }

    // A stair: flat until the day on which the value changes. A value without limits keeps those before it.
    template <typename Values> QList<QPointF> stair(int entry, const KmCurve &curve, size_t count, const Values &values)
    {
        QList<QPointF> points { { double(entry), percent } };
        double last = percent;
        for (size_t place = 0; place < count; ++place) {
            const std::optional<double> value = values[place];
            const double next = value ? *value * percent : last;
            if (next == last && place + 1 < count)
                continue;
            points.append({ double(curve.tenure[place]), last });
            points.append({ double(curve.tenure[place]), next });
            last = next;
        }
        return points;
    }

    int stillFollowed(const KmCurve &curve, int tenure)
    {
        const auto next = std::ranges::lower_bound(curve.tenure, tenure);
        return next == curve.tenure.end() ? 0 : curve.atRisk[size_t(next - curve.tenure.begin())];
    }

} // namespace

RetentionChart::RetentionChart(QWidget *parent)
    : ChartFrame(parent)
    , m_line(new QLineSeries(this))
    , m_lower(new QLineSeries(this))
    , m_upper(new QLineSeries(this))
    , m_ribbon(new QAreaSeries(m_upper, m_lower))
    , m_tenure(new QCategoryAxis(this))
    , m_share(new QValueAxis(this))
{
    m_tenure->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_tenure->setGridLineVisible(false);
    m_share->setRange(0, percent);
    m_share->setTickCount(5);
    m_share->setLabelFormat(u"%.0f%"_s);
    chart().addAxis(m_tenure, Qt::AlignBottom);
    chart().addAxis(m_share, Qt::AlignLeft);
    chart().addSeries(m_ribbon);
    chart().addSeries(m_line);
    for (QAbstractSeries *series :
        { static_cast<QAbstractSeries *>(m_ribbon), static_cast<QAbstractSeries *>(m_line) }) {
        series->attachAxis(m_tenure);
        series->attachAxis(m_share);
    }
    connect(m_line, &QLineSeries::hovered, this, [this](const QPointF &point, bool over) {
        showNumber(over ? tr("After %n day(s): %1% still with you", nullptr, int(point.x()))
                              .arg(locale().toString(point.y(), 'f', 0))
                        : QString());
    });
    retranslate();
    repaintAll();
}

void RetentionChart::setCurve(const KmResult &km)
{
    m_km = km;
    const size_t count = drawnPoints(km.curve);
    m_line->replace(stair(km.entryTenure, km.curve, count, km.curve.surv));
    m_lower->replace(stair(km.entryTenure, km.curve, count, km.curve.lower));
    m_upper->replace(stair(km.entryTenure, km.curve, count, km.curve.upper));
    retranslate();
}

void RetentionChart::placeTicks(int lastTenure)
{
    constexpr int mostTicks = 6;
    const int halfYears = lastTenure / (daysPerYear / 2);
    const int step = std::max(1, (halfYears + mostTicks - 1) / mostTicks);
    for (const QString &label : m_tenure->categoriesLabels())
        m_tenure->remove(label);
    m_tenure->setRange(m_km.entryTenure, lastTenure);
    // A second line under each tick: how many customers the curve still rests on there.
    for (int half = step; half * daysPerYear / 2 <= lastTenure; half += step) {
        const int days = half * daysPerYear / 2;
        const QString when = half % 2 == 0 ? tr("%n year(s)", nullptr, half / 2)
                                           : tr("%1 years").arg(locale().toString(half / 2.0, 'f', 1));
        m_tenure->append(
            u"<div align=\"center\">%1<br>(%2)</div>"_s.arg(when, locale().toString(stillFollowed(m_km.curve, days))),
            days);
    }
}

void RetentionChart::retranslate()
{
    m_tenure->setTitleText(tr("Time since the first contact (in brackets: customers still followed)"));
    m_share->setTitleText(tr("Still with you"));
    const QString question = tr("How long do customers stay?");
    const size_t count = drawnPoints(m_km.curve);
    if (count < 2) {
        showReason(question,
            tr("The curve will stand here once at least %1 customers have been with you for more than %n day(s).",
                nullptr, m_km.entryTenure)
                .arg(locale().toString(fewest)));
        return;
    }
    const int last = m_km.curve.tenure[count - 1];
    placeTicks(last);
    const KmPoint *shown = nullptr;
    for (const KmPoint &point : m_km.at) {
        if (point.tenure <= last && point.surv)
            shown = &point;
    }
    if (!shown) {
        showPlot(question);
        return;
    }
    const QString after = shown->tenure % daysPerYear == 0 ? tr("%n year(s)", nullptr, shown->tenure / daysPerYear)
                                                           : tr("%n day(s)", nullptr, shown->tenure);
    showPlot(tr("Of 100 customers that stayed %1 days, %2 are still with you after %3")
                 .arg(locale().toString(m_km.entryTenure), locale().toString(*shown->surv * percent, 'f', 0), after));
}

void RetentionChart::paint(const ChartTheme &theme, const QFont &font)
{
    m_line->setPen(theme.pen(0));
    m_ribbon->setBrush(theme.ribbon(0));
    m_ribbon->setPen(Qt::NoPen);
    paintAxis(*m_tenure, theme, font);
    paintAxis(*m_share, theme, font);
}

} // namespace Pistis
