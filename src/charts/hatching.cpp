#include "charts/hatching.h"

#include <QChart>
#include <QPainter>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr double underSeries = -0.5; // the ground of the chart itself lies at -1

}

void drawHatching(QPainter &painter, const QRectF &area, const QPen &pen)
{
    constexpr double distance = 7;
    painter.save();
    painter.setPen(pen);
    // Line k runs along x + y = corner + k * distance; its ends are where it meets the edges.
    for (double sum = distance; sum < area.width() + area.height(); sum += distance) {
        const double left = std::max(0.0, sum - area.height());
        const double right = std::min(sum, area.width());
        painter.drawLine(area.topLeft() + QPointF(left, sum - left), area.topLeft() + QPointF(right, sum - right));
    }
    painter.restore();
}

HatchedGround::HatchedGround(QChart &chart)
    : QGraphicsObject(&chart)
{
    setZValue(underSeries);
    connect(&chart, &QChart::plotAreaChanged, this, [this](const QRectF &area) {
        prepareGeometryChange();
        m_area = area;
    });
}

void HatchedGround::setPen(const QPen &pen)
{
    m_pen = pen;
    update();
}

QRectF HatchedGround::boundingRect() const { return m_area; }

void HatchedGround::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    drawHatching(*painter, m_area, m_pen);
}

} // namespace Pistis
