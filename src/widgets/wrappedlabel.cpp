#include "widgets/wrappedlabel.h"

#include <QResizeEvent>

#include <algorithm>

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

// QLabel goes on measuring words that can be selected in the font of before.
int WrappedLabel::heightForWidth(int width) const
{
    const int asked = QLabel::heightForWidth(width);
    if (Qt::mightBeRichText(text()))
        return asked;
    const QMargins around = contentsMargins();
    const QRect room(0, 0, width - around.left() - around.right() - 2 * margin(), QWIDGETSIZE_MAX);
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max(asked, words + around.top() + around.bottom() + 2 * margin());
}

// A splitter asks for the least height only, and QLabel's answer does not know how wide it stands.
QSize WrappedLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    if (text().isEmpty())
        return { least.width(), 0 };
    const bool hasWidth = width() >= fontMetrics().averageCharWidth() * fewestLetters;
    return { least.width(), hasWidth ? heightForWidth(width()) : fontMetrics().height() };
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace Pistis
