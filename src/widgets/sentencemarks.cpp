#include "widgets/sentencemarks.h"

#include "widgets/readerpane.h"
#include "widgets/spanboxes.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

namespace Pistis {

namespace {

    constexpr int edgeWidth = 3;
    constexpr float lightly = 0.6F; // of the ground of the current sentence

} // namespace

void SentenceMarks::setRows(const LessonRows &rows, bool isGreek)
{
    m_spans.clear();
    for (const LessonRow &row : rows)
        m_spans.append(isGreek ? row.greekSentences : row.englishSentences);
    m_current = m_hovered = {};
}

int SentenceMarks::sentenceAt(int row, int position) const
{
    const QList<TextSpan> &spans = m_spans.value(row);
    for (int at = 0; at < spans.size(); ++at) {
        if (position >= spans.at(at).start && position <= spans.at(at).start + spans.at(at).length)
            return at;
    }
    return -1;
}

void SentenceMarks::setCurrent(int row, int sentence) { m_current = { .row = row, .sentence = sentence }; }

bool SentenceMarks::setHovered(int row, int sentence)
{
    const Mark mark { .row = row, .sentence = sentence };
    const bool isOther = m_hovered != mark;
    m_hovered = mark;
    return isOther;
}

void SentenceMarks::paint(QPainter &painter, const ReaderPane &pane, qreal space) const
{
    const QColor ground = roleColor(ColorRole::CurrentSentence, pane.palette());
    if (m_hovered.row >= 0 && m_hovered != m_current) {
        QColor light = ground;
        light.setAlphaF(lightly);
        paintWords(painter, pane, m_hovered, light);
    }
    if (m_current.row < 0)
        return;
    const QTextFrameFormat page = pane.document()->rootFrame()->frameFormat();
    const int top = pane.verticalScrollBar()->value();
    const qreal lift = int(space * 0.2); // letters sit low in their line
    const QRectF band(QPointF(page.leftMargin() - bandMargin, pane.rowTop(m_current.row) - top),
        QPointF(
            pane.viewport()->width() - page.rightMargin() + bandMargin, pane.rowBottom(m_current.row) - top + lift));
    if (m_current.sentence >= 0 && sentences(m_current.row) > 1)
        paintWords(painter, pane, m_current, ground);
    else
        painter.fillRect(band, ground);
    painter.fillRect(
        QRectF(band.topLeft(), QSizeF(edgeWidth, band.height())), roleColor(ColorRole::Accent, pane.palette()));
}

void SentenceMarks::paintWords(QPainter &painter, const ReaderPane &pane, const Mark &mark, const QColor &ground) const
{
    const QTextBlock block = pane.document()->findBlockByNumber(mark.row);
    const QList<TextSpan> spans = m_spans.value(mark.row);
    for (int at = 0; at < spans.size(); ++at) {
        if (mark.sentence >= 0 && mark.sentence != at)
            continue;
        for (const QRectF &box : spanBoxes(pane, block, spans.at(at).start, spans.at(at).length))
            painter.fillRect(box.adjusted(-2, 0, 2, 0), ground);
    }
}

} // namespace Pistis
