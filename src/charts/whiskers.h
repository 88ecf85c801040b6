#pragma once

#include <QList>
#include <QPointF>

#include <vector>

class QAbstractAxis;
class QChart;
class QLineSeries;
class QPen;

namespace Pistis {

// Limits drawn as lines with caps, one series for each, kept when the values change.
class Whiskers
{
public:
    enum class Direction { Upright, Flat };

    struct Span
    {
        double at = 0; // on the axis across
        double lower = 0;
        double upper = 0;
    };

    Whiskers(QChart &chart, QAbstractAxis &x, QAbstractAxis &y, Direction direction);

    void setSpans(const std::vector<Span> &spans, double halfCap);
    void setPen(const QPen &pen);

private:
    QList<QPointF> outline(const Span &span, double halfCap) const;

    QChart &m_chart;
    QAbstractAxis &m_x;
    QAbstractAxis &m_y;
    Direction m_direction;
    std::vector<QLineSeries *> m_series {}; // owned by the chart
};

} // namespace Pistis
