#pragma once

#include <QGraphicsObject>
#include <QPen>

class QChart;

namespace Pistis {

// Slanting lines, each drawn by itself: a pattern brush is black in many viewers of SVG files.
void drawHatching(QPainter &painter, const QRectF &area, const QPen &pen);

// Hatched ground of a plot, under everything that is drawn in it.
class HatchedGround : public QGraphicsObject
{
    Q_OBJECT

public:
    explicit HatchedGround(QChart &chart);

    void setPen(const QPen &pen);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_area {};
    QPen m_pen {};
};

} // namespace Pistis
