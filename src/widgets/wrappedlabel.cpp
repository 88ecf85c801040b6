#include "widgets/wrappedlabel.h"

#include <QEvent>

namespace Pistis {

namespace {

    // A label that is about to be laid out can be a few pixels wide. What it asked for then would make the window
    // higher, or take the room of what stands beside it for good; so it asks for one line until it has its width.
    constexpr int fewestLetters = 40;

}

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
        setMinimumHeight(text().isEmpty()                                    ? 0
                : width() < fontMetrics().averageCharWidth() * fewestLetters ? fontMetrics().height()
                                                                             : heightForWidth(width()));
        break;
    default:
        break;
    }
    return handled;
}

} // namespace Pistis
