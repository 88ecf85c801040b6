#include "widgets/hitmarks.h"

#include "widgets/spanboxes.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace Pistis {

void HitMarks::setHits(const LessonHits &hits)
{
    m_hits = hits;
    m_exact = std::ranges::find(hits, false, &LessonHit::isExact) - hits.begin();
    m_shown = -1;
}

void HitMarks::paint(QPainter &painter, const QTextEdit &edit, int firstRow, const Start &start) const
{
    const QAbstractTextDocumentLayout *layout = edit.document()->documentLayout();
    const int bottom = edit.verticalScrollBar()->value() + edit.viewport()->height();
    const auto isInView = [&](const LessonHit &hit) {
        return layout->blockBoundingRect(edit.document()->findBlockByNumber(hit.row)).top() < bottom;
    };
    const auto others = m_hits.cbegin() + m_exact;
    for (const auto &[begin, end] : { std::pair(m_hits.cbegin(), others), std::pair(others, m_hits.cend()) }) {
        auto hit = std::ranges::lower_bound(begin, end, firstRow, {}, &LessonHit::row);
        for (; hit != end && isInView(*hit); ++hit) {
            if (const int textStart = start(hit->row, hit->language); textStart >= 0)
                paintOne(painter, edit, int(hit - m_hits.cbegin()), textStart);
        }
    }
}

void HitMarks::paintOne(QPainter &painter, const QTextEdit &edit, int hit, int textStart) const
{
    const LessonHit &found = m_hits.at(hit);
    const QTextBlock block = edit.document()->findBlockByNumber(found.row);
    QColor ground = roleColor(ColorRole::Accent, edit.palette());
    const QPen edge(ground, 1.5, found.isExact ? Qt::SolidLine : Qt::DotLine);
    ground.setAlphaF(found.isExact ? 0.25F : 0.08F);
    for (const QRectF &box : spanBoxes(edit, block, textStart + found.span.start, found.span.length)) {
        painter.fillRect(box, ground);
        painter.setPen(edge);
        if (hit == m_shown)
            painter.drawRect(box);
        else if (!found.isExact)
            painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
}

} // namespace Pistis
