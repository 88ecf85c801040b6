#include "charts/whiskers.h"

#include <QChart>
#include <QLineSeries>

namespace Pistis {

Whiskers::Whiskers(QChart &chart, QAbstractAxis &x, QAbstractAxis &y, Direction direction)
    : m_chart(chart)
    , m_x(x)
    , m_y(y)
    , m_direction(direction)
{
}

QList<QPointF> Whiskers::outline(const Span &span, double halfCap) const
{
    const auto point = [this](double across, double along) {
        return m_direction == Direction::Upright ? QPointF(across, along) : QPointF(along, across);
    };
    const double left = span.at - halfCap;
    const double right = span.at + halfCap;
    return { point(left, span.lower), point(right, span.lower), point(span.at, span.lower), point(span.at, span.upper),
        point(left, span.upper), point(right, span.upper) };
}

void Whiskers::setSpans(const std::vector<Span> &spans, double halfCap)
{
    while (m_series.size() < spans.size()) {
        auto *series = new QLineSeries;
        m_chart.addSeries(series);
        series->attachAxis(&m_x);
        series->attachAxis(&m_y);
        m_series.push_back(series);
    }
    for (size_t place = 0; place < m_series.size(); ++place)
        m_series[place]->replace(place < spans.size() ? outline(spans[place], halfCap) : QList<QPointF>());
}

void Whiskers::setPen(const QPen &pen)
{
    for (QLineSeries *series : m_series)
        series->setPen(pen);
}

} // namespace Pistis
