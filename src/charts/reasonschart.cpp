#include "charts/reasonschart.h"

#include "charts/percent.h"
#include "charts/plottext.h"
#include "charts/survivalstair.h"
#include "charts/tenureaxis.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QHash>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int plainColors = 4;
    constexpr std::array knownReasons { "lost", "closed_down", "moved_away", "handed_over", "dropped_by_us" };

    // The same reason has the same colour whatever others there are.
    int colorOf(const ReasonCurve &reason, std::size_t place)
    {
        const auto *known = std::ranges::find(knownReasons, reason.reason);
        return int(
            known == knownReasons.end() ? knownReasons.size() + place : std::size_t(known - knownReasons.begin()));
    }

    // Four colours are told apart; beyond them they come again, paler.
    QColor fillOf(const ChartTheme &theme, int place)
    {
        QColor color = theme.color(place);
        color.setAlphaF(place < plainColors ? 0.55F : 0.2F);
        return color;
    }

    double goneAt(const ReasonCurves &curves, std::size_t reasons, std::size_t time)
    {
        double gone = 0;
        for (std::size_t place = 0; place < reasons; ++place)
            gone += curves.reasons[place].gone[time] * percent;
        return gone;
    }

    QList<QPointF> stair(const ReasonCurves &curves, std::size_t reasons, std::size_t times)
    {
        QList<QPointF> points { { 0, 0 } };
        for (std::size_t time = 0; time < times; ++time) {
            const double tenure = curves.tenure[time];
            points.append({ tenure, points.last().y() });
            points.append({ tenure, goneAt(curves, reasons, time) });
        }
        return points;
    }

} // namespace

ReasonsChart::ReasonsChart(QWidget *parent)
    : ChartFrame(parent)
    , m_tenure(new QCategoryAxis(this))
    , m_share(new QValueAxis(this))
    , m_legend(new PlotText(chart()))
{
    m_legend->setPlace({ 0.02, 0.02 }, Qt::AlignLeft | Qt::AlignTop);
    TenureAxis::prepare(*m_tenure);
    m_share->setLabelFormat(u"%.0f%"_s);
    chart().addAxis(m_tenure, Qt::AlignBottom);
    chart().addAxis(m_share, Qt::AlignLeft);
    retranslate();
    repaintAll();
}

void ReasonsChart::makeLayers(std::size_t count)
{
    while (m_layers.size() < count) {
        Layer layer { .upper = new QLineSeries(this), .lower = new QLineSeries(this), .area = nullptr };
        layer.area = new QAreaSeries(layer.upper, layer.lower);
        chart().addSeries(layer.area);
        layer.area->attachAxis(m_tenure);
        layer.area->attachAxis(m_share);
        connect(layer.area, &QAreaSeries::hovered, this, [this, place = m_layers.size()](const QPointF &, bool over) {
            if (!over || place >= m_curves.reasons.size()) {
                showNumber({});
                return;
            }
            const ReasonCurve &reason = m_curves.reasons[place];
            showNumber(tr("%1: %n customer(s)", nullptr, reason.customers).arg(nameOf(reason)));
        });
        connect(layer.area, &QAreaSeries::clicked, this, [this, place = m_layers.size()] {
            if (place < m_curves.reasons.size())
                Q_EMIT marked({ .kind = ChartMark::Kind::Reason, .value = m_curves.reasons[place].end });
        });
        m_layers.push_back(layer);
    }
}

void ReasonsChart::setReasons(const ReasonCurves &curves)
{
    m_curves = curves;
    m_steps = steps();
    const auto thin = std::ranges::find_if(curves.atRisk, [](int atRisk) { return atRisk < fewestAtRisk; });
    m_drawn = std::size_t(thin - curves.atRisk.begin());
    makeLayers(curves.reasons.size());
    for (std::size_t place = 0; place < m_layers.size(); ++place) {
        const bool isUsed = place < curves.reasons.size() && m_drawn > 0;
        m_layers[place].lower->replace(isUsed ? stair(curves, place, m_drawn) : QList<QPointF>());
        m_layers[place].upper->replace(isUsed ? stair(curves, place + 1, m_drawn) : QList<QPointF>());
    }
    m_share->setRange(0, highest());
    m_share->setTickCount(5);
    retranslate();
    repaintAll();
}

double ReasonsChart::highest() const
{
    constexpr double step = 20;
    const double gone = m_drawn > 0 ? goneAt(m_curves, m_curves.reasons.size(), m_drawn - 1) : 0;
    return std::clamp(std::ceil(gone * 1.1 / step) * step, step, percent);
}

std::vector<ReasonsChart::Step> ReasonsChart::steps() const
{
    std::vector<Step> steps;
    for (std::size_t place = 0; place < m_curves.reasons.size(); ++place) {
        double before = 0;
        for (std::size_t time = 0; time < m_curves.tenure.size(); ++time) {
            const double gone = m_curves.reasons[place].gone[time];
            if (gone > before)
                steps.push_back({ .reason = place, .time = time });
            before = gone;
        }
    }
    return steps;
}

std::optional<ChartMark> ReasonsChart::markOf(int row) const
{
    if (row < 0 || row >= std::ssize(m_steps))
        return {};
    const Step &step = m_steps[std::size_t(row)];
    return ChartMark {
        .kind = ChartMark::Kind::Reason, .value = m_curves.reasons[step.reason].end, .third = m_curves.tenure[step.time]
    };
}

ChartNumbers ReasonsChart::numbers() const
{
    ChartNumbers numbers { .header = { tr("Reason"), tr("Days since the first contact"), tr("Customers still followed"),
                               tr("Gone for this reason (%)") } };
    for (const Step &step : m_steps)
        numbers.rows.append({ nameOf(m_curves.reasons[step.reason]), QString::number(m_curves.tenure[step.time]),
            QString::number(m_curves.atRisk[step.time]), percentText(m_curves.reasons[step.reason].gone[step.time]) });
    return numbers;
}

QString ReasonsChart::nameOf(const ReasonCurve &reason) const
{
    const QHash<std::string, QString> names { { "lost", tr("lost") }, { "closed_down", tr("closed down") },
        { "moved_away", tr("moved away") }, { "handed_over", tr("handed over") },
        { "dropped_by_us", tr("given up by us") } };
    return names.value(reason.reason, QString::fromStdString(reason.reason));
}

void ReasonsChart::fit()
{
    if (m_drawn == 0)
        return;
    TenureAxis::placeTicks(*m_tenure, 0, m_curves.tenure[m_drawn - 1], { plotWidth(), fontMetrics(), isLow() },
        locale(), [this](int days) -> QString {
            const auto next = std::ranges::lower_bound(m_curves.tenure, days);
            const int atRisk
                = next == m_curves.tenure.end() ? 0 : m_curves.atRisk[std::size_t(next - m_curves.tenure.begin())];
            return u'(' + locale().toString(atRisk) + u')';
        });
}

void ReasonsChart::retranslate()
{
    m_tenure->setTitleText(tr("Time since the first contact (in brackets: still followed)"));
    m_share->setTitleText(tr("Gone"));
    const QString question = tr("Why do customers go?");
    if (m_drawn == 0) {
        showReason(question,
            m_curves.reasons.empty()
                ? tr("No customer is gone so far.")
                : tr("The shares will stand here once at least %1 customers are followed long enough.")
                      .arg(locale().toString(fewestAtRisk)));
        return;
    }
    const int last = m_curves.tenure[m_drawn - 1];
    fit();
    const bool hasLosses = m_curves.reasons.front().reason == "lost";
    const auto number = [this](double share) { return locale().toString(share, 'f', 0); };
    const int told = std::max(m_curves.tenure.front(), TenureAxis::lastTick(last));
    const auto until = std::ranges::upper_bound(m_curves.tenure, told) - m_curves.tenure.begin();
    const double all = goneAt(m_curves, m_curves.reasons.size(), std::size_t(until) - 1);
    const double lost = hasLosses ? goneAt(m_curves, 1, std::size_t(until) - 1) : 0;
    showPlot(tr("Of 100 customers, %1 are lost and %2 gone for another reason after %3")
                 .arg(number(lost), number(all - lost), TenureAxis::durationText(told, locale())));
}

// In the order of the layers, where the plot is empty: nobody is gone at the beginning.
QString ReasonsChart::legend(const ChartTheme &theme) const
{
    QStringList lines;
    for (std::size_t left = m_drawn > 0 ? m_curves.reasons.size() : 0; left > 0; --left) {
        const ReasonCurve &reason = m_curves.reasons[left - 1];
        const int color = colorOf(reason, left - 1);
        lines.append(u"<span style=\"color:%1\">%2</span> %3 · %4"_s.arg(theme.color(color).name(),
            color < plainColors ? u"■"_s : u"□"_s, nameOf(reason).toHtmlEscaped(),
            locale().toString(reason.customers)));
    }
    return u"<div align=\"left\">"_s + lines.join(u"<br>"_s) + u"</div>"_s;
}

void ReasonsChart::paintSeries(const ChartTheme &theme, const QFont &font)
{
    for (std::size_t place = 0; place < m_curves.reasons.size(); ++place) {
        const int color = colorOf(m_curves.reasons[place], place);
        m_layers[place].area->setBrush(fillOf(theme, color));
        m_layers[place].area->setPen(QPen(theme.color(color), 1));
    }
    m_legend->setLook(theme.text, font);
    m_legend->setText(legend(theme));
    paintAxis(*m_tenure, theme, font);
    paintAxis(*m_share, theme, font);
}

} // namespace Pistis
