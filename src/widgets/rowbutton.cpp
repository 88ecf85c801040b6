#include "widgets/rowbutton.h"

#include "widgets/singleclicks.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace Pistis {

RowButton::RowButton(QAbstractItemView &view)
    : QToolButton(view.viewport())
    , m_view(view)
{
    new SingleClicks(*this);
    setFocusPolicy(Qt::NoFocus); // the keys go on in the list; the action has its own
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCursor(Qt::ArrowCursor);
    hide();
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &RowButton::stand);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_hovered = QModelIndex(); // the mouse has another row below it now, or none
        stand();
    });
    connect(view.model(), &QAbstractItemModel::modelReset, this, &RowButton::stand);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_row.isValid())
            Q_EMIT requested(m_row);
    });
}

void RowButton::setWords(const QString &text, const QString &hint)
{
    setText(text);
    setToolTip(hint);
    stand();
}

bool RowButton::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfView = watched == &m_view;
    switch (event->type()) {
    case QEvent::MouseMove:
        if (const auto *mouse = static_cast<QMouseEvent *>(event); !isOfView && mouse->buttons() == Qt::NoButton) {
            m_hovered = m_view.indexAt(mouse->position().toPoint());
            stand();
        }
        break;
    case QEvent::ToolTip:
        if (!isOfView)
            return tellBelow(*static_cast<QHelpEvent *>(event));
        break;
    case QEvent::Leave:
        m_hovered = QModelIndex();
        stand();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Resize:
        stand();
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(watched, event);
}

// At the mouse the words would lie over the button.
bool RowButton::tellBelow(const QHelpEvent &event) const
{
    const QModelIndex row = m_view.indexAt(event.pos());
    const QRect place = m_view.visualRect(row);
    const QString words = row.data(Qt::ToolTipRole).toString();
    QToolTip::showText(
        m_view.viewport()->mapToGlobal(QPoint(place.left(), place.bottom())), words, m_view.viewport(), place);
    return true;
}

void RowButton::stand()
{
    const QModelIndex rowBefore = m_row;
    const QRect placeBefore = geometry();
    const bool wasHidden = isHidden();
    m_row = m_hovered.isValid() ? QModelIndex(m_hovered) : m_view.hasFocus() ? m_view.currentIndex() : QModelIndex();
    setVisible(m_row.isValid());
    if (m_row.isValid()) {
        constexpr int margin = 4;
        const QRect row = m_view.visualRect(m_row);
        resize(sizeHint());
        move(row.right() - width() - margin, row.bottom() - height() - margin);
        setAccessibleName(tr("%1: %2", "an action, a customer").arg(text(), m_row.data().toString()));
    }
    if (m_row == rowBefore && geometry() == placeBefore && isHidden() == wasHidden)
        return; // the mouse moves within a row
    m_view.update(rowBefore); // its words have their room again
    m_view.update(m_row);
}

} // namespace Pistis
