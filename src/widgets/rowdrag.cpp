#include "widgets/rowdrag.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace Pistis {

RowDrag::RowDrag(QAbstractItemView &view, Carried carried, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_carried(std::move(carried))
{
    view.viewport()->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_from = mouse->position().toPoint();
        m_pressed = mouse->button() == Qt::LeftButton ? m_view.indexAt(m_from) : QModelIndex();
    } else if (event->type() == QEvent::MouseMove && m_pressed.isValid()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if ((mouse->position().toPoint() - m_from).manhattanLength() >= QApplication::startDragDistance())
            carry();
        return true; // a row that is carried chooses no others on its way
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed = QModelIndex();
    }
    return QObject::eventFilter(watched, event);
}

void RowDrag::carry()
{
    const QModelIndex row = std::exchange(m_pressed, QModelIndex());
    auto data = m_carried(row);
    if (!data)
        return;
    auto *drag = new QDrag(&m_view);
    drag->setMimeData(data.release());
    const QRect area = m_view.visualRect(row);
    drag->setPixmap(m_view.viewport()->grab(area));
    drag->setHotSpot(m_from - area.topLeft());
    Q_EMIT begun();
    drag->exec(Qt::MoveAction);
    Q_EMIT ended();
}

} // namespace Pistis
