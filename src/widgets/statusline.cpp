#include "widgets/statusline.h"

#include <QEvent>
#include <QStatusBar>

namespace Pistis {

namespace {

    constexpr int messageMs = 6000;

}

StatusLine::StatusLine(QStatusBar &bar)
    : QObject(&bar)
    , m_bar(bar)
{
    bar.window()->installEventFilter(this);
}

// What an action under the mouse would do does not take the place of what was told.
bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::StatusTip || QObject::eventFilter(watched, event);
}

void StatusLine::tell(const QString &sentence) { m_bar.showMessage(sentence, messageMs); }

void StatusLine::tellMore(const QString &before, const QString &sentence)
{
    if (m_bar.currentMessage() == before)
        tell(sentence);
}

} // namespace Pistis
