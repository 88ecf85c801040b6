#include "widgets/singleclicks.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace Pistis {

SingleClicks::SingleClicks(QWidget &button)
    : QObject(&button)
{
    button.installEventFilter(this);
}

bool SingleClicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick)
        return m_isSecond = true;
    // A button that was not pressed would hand the release on to what it stands on.
    if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_isSecond, false))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace Pistis
