#include "widgets/paneinput.h"

#include "widgets/readerpanes.h"
#include "widgets/wordkeys.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace Pistis {

PaneInput::PaneInput(ReaderPanes &panes)
    : QObject(&panes)
{
    for (ReaderPane *pane : panes.both()) {
        pane->installEventFilter(this);
        pane->viewport()->installEventFilter(this);
    }
}

bool PaneInput::eventFilter(QObject *watched, QEvent *event)
{
    return isTaken(watched, event) || QObject::eventFilter(watched, event);
}

bool PaneInput::isTaken(const QObject *watched, QEvent *event)
{
    const bool isPane = qobject_cast<const ReaderPane *>(watched);
    // The keys that go from word to word are the text's, whatever else the window does with them.
    if (isPane && event->type() == QEvent::ShortcutOverride && isWordKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (isPane && event->type() == QEvent::KeyPress && m_translates) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            Q_EMIT translationRequested();
            return true;
        }
    }
    if (!isPane && event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT zoomRequested(wheel->angleDelta().y() > 0 ? 1 : -1);
            event->accept();
            return true;
        }
    }
    return false;
}

} // namespace Pistis
