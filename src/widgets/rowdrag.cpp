#include "widgets/rowdrag.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>

namespace Pistis {

namespace {

    // Small, so that it hides no place to drop it on.
    QPixmap cardOf(const QString &text, const QWidget &view)
    {
        constexpr int space = 8;
        const qreal ratio = view.devicePixelRatioF();
        const QSize size = view.fontMetrics().size(Qt::TextSingleLine, text) + QSize(2 * space, space);
        QPixmap card(size * ratio);
        card.setDevicePixelRatio(ratio);
        card.fill(view.palette().color(QPalette::Highlight));
        QPainter painter(&card);
        painter.setFont(view.font());
        painter.setPen(view.palette().color(QPalette::HighlightedText));
        painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
        return card;
    }

} // namespace

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
    drag->setPixmap(cardOf(row.siblingAtColumn(0).data().toString(), m_view));
    drag->setHotSpot({ -12, -12 });
    Q_EMIT begun();
    const QPointer<RowDrag> self(this); // the window may be closed while something is carried
    drag->exec(Qt::MoveAction);
    if (self)
        Q_EMIT ended();
}

} // namespace Pistis
