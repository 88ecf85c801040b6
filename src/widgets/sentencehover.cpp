#include "widgets/sentencehover.h"

#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"

#include <QMouseEvent>

namespace Pistis {

SentenceHover::SentenceHover(ReaderPanes &panes)
    : QObject(&panes)
    , m_panes(panes)
{
    for (ReaderPane *pane : panes.both()) {
        pane->viewport()->setMouseTracking(true);
        pane->viewport()->installEventFilter(this);
    }
}

bool SentenceHover::eventFilter(QObject *watched, QEvent *event)
{
    auto *pane = qobject_cast<ReaderPane *>(watched->parent());
    if (pane && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons() == Qt::NoButton) {
            const auto [row, sentence] = pane->sentenceUnder(mouse->position().toPoint());
            m_panes.hover(*pane, row, sentence);
        }
    }
    if (pane && event->type() == QEvent::Leave)
        m_panes.hover(*pane, -1, -1);
    return QObject::eventFilter(watched, event);
}

} // namespace Pistis
