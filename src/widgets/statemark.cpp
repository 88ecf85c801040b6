#include "widgets/statemark.h"

#include "widgets/theme.h"

#include <QPainter>

namespace Pistis {

QColor stateColor(Bucket bucket, bool mild, const QPalette &palette)
{
    switch (bucket) {
    case Bucket::Overdue:
        return roleColor(mild ? ColorRole::Today : ColorRole::Overdue, palette);
    case Bucket::Today:
        return roleColor(ColorRole::Today, palette);
    case Bucket::ThisWeek:
    case Bucket::NextWeek:
    case Bucket::Later:
        return roleColor(ColorRole::Planned, palette);
    case Bucket::NoNextStep:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

void drawMark(QPainter *painter, const QRect &box, Bucket bucket, bool mild)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (bucket) {
    case Bucket::Overdue:
        if (!mild)
            painter->setBrush(painter->pen().color());
        painter->drawPolygon(
            QPolygonF { QPointF(shape.center().x(), shape.top()), shape.bottomRight(), shape.bottomLeft() });
        break;
    case Bucket::Today:
        painter->setBrush(painter->pen().color());
        painter->drawEllipse(shape);
        break;
    case Bucket::ThisWeek:
    case Bucket::NextWeek:
    case Bucket::Later:
        painter->drawEllipse(shape);
        break;
    case Bucket::NoNextStep:
        painter->drawLine(QPointF(shape.left(), shape.center().y()), QPointF(shape.right(), shape.center().y()));
        break;
    }
    painter->restore();
}

} // namespace Pistis
