#include "widgets/wrappedlabel.h"

#include <QEvent>

namespace Pistis {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

// A splitter asks for the least height only, and QLabel's answer does not know how wide it stands.
bool WrappedLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutRequest:
    case QEvent::FontChange:
        setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(width()));
        break;
    default:
        break;
    }
    return handled;
}

} // namespace Pistis
