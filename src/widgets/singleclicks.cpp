#include "widgets/singleclicks.h"

#include <QEvent>
#include <QWidget>

namespace Pistis {

SingleClicks::SingleClicks(QWidget &button)
    : QObject(&button)
{
    button.installEventFilter(this);
}

bool SingleClicks::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event);
}

} // namespace Pistis
