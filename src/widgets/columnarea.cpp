#include "widgets/columnarea.h"

#include <QEvent>
#include <QScrollBar>

namespace Pistis {

ColumnArea::ColumnArea(QWidget *parent)
    : QScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
}

QSize ColumnArea::minimumSizeHint() const
{
    QSize least = QScrollArea::minimumSizeHint();
    if (widget())
        least.setWidth(
            widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth());
    return least;
}

// Words of another language or in larger letters need another width.
bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Pistis
