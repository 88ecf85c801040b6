#include "widgets/wordpopup.h"

#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int lettersWide = 44;
    constexpr int linesHigh = 14; // at most

}

WordPopup::WordPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName("wordText");
    m_text->setAccessibleName(tr("Meaning of the word"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
}

void WordPopup::showAt(const QRect &word, const QString &html)
{
    ensurePolished();
    m_text->ensurePolished(); // else the words are measured in another font
    const QFontMetrics letters(m_text->font());
    m_text->setHtml(html);
    const int width = letters.averageCharWidth() * lettersWide;
    m_text->document()->setTextWidth(width);
    const int height = std::min(int(m_text->document()->size().height()) + 4, letters.height() * linesHigh);
    m_text->setFixedSize(width, height);
    layout()->activate();
    setFixedSize(sizeHint());
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint corner = word.bottomLeft() + QPoint(0, 4);
    if (corner.y() + this->height() > room.bottom())
        corner.setY(word.top() - this->height() - 4);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - this->width())));
    move(corner);
    show();
    m_text->setFocus();
}

} // namespace Pistis
