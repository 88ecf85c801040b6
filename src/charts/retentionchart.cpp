#include "charts/retentionchart.h"

#include "charts/percent.h"
#include "charts/survivalstair.h"
#include "charts/tenureaxis.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace Pistis {

RetentionChart::RetentionChart(QWidget *parent)
    : ChartFrame(parent)
    , m_line(new QLineSeries(this))
    , m_lower(new QLineSeries(this))
    , m_upper(new QLineSeries(this))
    , m_ribbon(new QAreaSeries(m_upper, m_lower))
    , m_tenure(new QCategoryAxis(this))
    , m_share(new QValueAxis(this))
{
    TenureAxis::prepare(*m_tenure);
    m_share->setRange(0, percent);
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
    connect(m_line, &QLineSeries::clicked, this,
        [this](const QPointF &point) { Q_EMIT marked({ .kind = ChartMark::Kind::Tenure, .value = int(point.x()) }); });
    retranslate();
    repaintAll();
}

void RetentionChart::setCurve(const KmResult &km)
{
    m_km = km;
    const size_t count = drawnPoints(km.curve);
    m_line->replace(stairOf(km.entryTenure, km.curve, count, km.curve.surv));
    m_lower->replace(stairOf(km.entryTenure, km.curve, count, km.curve.lower));
    m_upper->replace(stairOf(km.entryTenure, km.curve, count, km.curve.upper));
    retranslate();
}

std::optional<ChartMark> RetentionChart::markOf(int row) const
{
    const std::optional<int> tenure = tenureOfRow(m_km.curve, row);
    if (!tenure)
        return {};
    return ChartMark { .kind = ChartMark::Kind::Tenure, .value = *tenure };
}

ChartNumbers RetentionChart::numbers() const
{
    ChartNumbers numbers { .header = { tr("Days since the first contact"), tr("Customers still followed"), tr("Losses"),
                               tr("Still with you (%)"), tr("at least (%)"), tr("at most (%)") } };
    const KmCurve &curve = m_km.curve;
    for (size_t place = 0; place < curve.tenure.size(); ++place) {
        if (curve.events[place] > 0)
            numbers.rows.append({ QString::number(curve.tenure[place]), QString::number(curve.atRisk[place]),
                QString::number(curve.events[place]), percentText(curve.surv[place]), percentText(curve.lower[place]),
                percentText(curve.upper[place]) });
    }
    return numbers;
}

void RetentionChart::fit()
{
    m_share->setTickCount(shareTicks());
    const size_t count = drawnPoints(m_km.curve);
    if (count < 2)
        return;
    TenureAxis::placeTicks(*m_tenure, m_km.entryTenure, m_km.curve.tenure[count - 1],
        { plotWidth(), fontMetrics(), isLow() }, locale(),
        [this](int days) -> QString { return u'(' + locale().toString(atRiskAt(m_km.curve, days)) + u')'; });
}

void RetentionChart::retranslate()
{
    m_tenure->setTitleText(tr("Time since the first contact (in brackets: still followed)"));
    m_share->setTitleText(tr("Still with you"));
    const QString question = tr("How long do customers stay?");
    const size_t count = drawnPoints(m_km.curve);
    if (count < 2) {
        showReason(question,
            tr("The curve will stand here once at least %1 customers have been with you for more than %n day(s).",
                nullptr, m_km.entryTenure)
                .arg(locale().toString(fewestAtRisk)));
        return;
    }
    const int last = m_km.curve.tenure[count - 1];
    fit();
    const KmPoint *shown = nullptr;
    for (const KmPoint &point : m_km.at) {
        if (point.tenure <= last && point.surv)
            shown = &point;
    }
    if (!shown) {
        showPlot(question);
        return;
    }
    showPlot(tr("Of 100 customers that stayed %1 days, %2 are still with you after %3")
                 .arg(locale().toString(m_km.entryTenure), locale().toString(*shown->surv * percent, 'f', 0),
                     TenureAxis::durationText(shown->tenure, locale())));
}

void RetentionChart::paintSeries(const ChartTheme &theme, const QFont &font)
{
    m_line->setPen(theme.pen(0));
    m_ribbon->setBrush(theme.ribbon(0));
    m_ribbon->setPen(Qt::NoPen);
    paintAxis(*m_tenure, theme, font);
    paintAxis(*m_share, theme, font);
}

} // namespace Pistis
