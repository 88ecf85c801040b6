#include "widgets/panepage.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    constexpr int smallestMargin = 28;
    constexpr int ownSpace = QTextFormat::UserProperty;

    qreal ownSpaceOf(const QTextBlock &block) { return block.blockFormat().doubleProperty(ownSpace); }

} // namespace

PanePage::PanePage(QTextEdit &view)
    : m_view(view)
{
}

QTextBlockFormat PanePage::withOwnSpace(QTextBlockFormat format)
{
    format.setProperty(ownSpace, format.bottomMargin());
    return format;
}

void PanePage::begin(qreal column, qreal space)
{
    m_column = column;
    m_space = space;
    m_endPadding = 0;
}

// The margin below the last block does not count in the document, so the page is made longer.
void PanePage::layOut(qreal leftMargin)
{
    const qreal side = std::max(qreal(smallestMargin), std::floor((m_view.viewport()->width() - m_column) / 2));
    QTextFrame *frame = m_view.document()->rootFrame();
    QTextFrameFormat page = frame->frameFormat();
    page.setLeftMargin(std::max(side, leftMargin));
    page.setRightMargin(side);
    page.setTopMargin(m_space);
    page.setBottomMargin(m_space + m_endPadding);
    if (page != frame->frameFormat())
        frame->setFrameFormat(page);
}

qreal PanePage::textWidth() const
{
    const QTextFrameFormat page = m_view.document()->rootFrame()->frameFormat();
    return m_view.viewport()->width() - page.leftMargin() - page.rightMargin();
}

qreal PanePage::rowTop(int row) const
{
    const QTextDocument *document = m_view.document();
    return document->documentLayout()->blockBoundingRect(document->findBlockByNumber(row)).top();
}

qreal PanePage::rowBottom(int row) const
{
    const QTextBlock block = m_view.document()->findBlockByNumber(row);
    const QRectF box = m_view.document()->documentLayout()->blockBoundingRect(block);
    return box.bottom() + block.blockFormat().bottomMargin() - ownSpaceOf(block);
}

// Taken from top to top, so that whatever the layout adds to a line is counted.
QList<qreal> PanePage::rowHeights() const
{
    const QTextDocument *document = m_view.document();
    QList<qreal> heights;
    heights.reserve(document->blockCount());
    const qreal end = document->size().height() - document->rootFrame()->frameFormat().bottomMargin();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int row = block.blockNumber();
        heights.append(block.next().isValid()
                ? rowTop(row + 1) - rowTop(row) - block.blockFormat().bottomMargin() + ownSpaceOf(block)
                : end - rowTop(row));
    }
    return heights;
}

void PanePage::setRowHeights(const QList<qreal> &heights)
{
    const QList<qreal> own = rowHeights();
    QTextCursor cursor(m_view.document());
    cursor.beginEditBlock();
    for (QTextBlock block = m_view.document()->begin(); block.next().isValid(); block = block.next()) {
        const int row = block.blockNumber();
        const qreal margin = ownSpaceOf(block) + std::max(0.0, heights.value(row) - own.value(row));
        QTextBlockFormat format = block.blockFormat();
        if (qFuzzyCompare(format.bottomMargin() + 1, margin + 1))
            continue;
        format.setBottomMargin(margin);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    m_endPadding = std::max(0.0, heights.last() - own.last());
}

int PanePage::rowAtTop() const
{
    const int rows = m_view.document()->blockCount();
    for (int row = 0; row < rows; ++row) {
        if (rowBottom(row) > m_view.verticalScrollBar()->value())
            return row;
    }
    return rows - 1;
}

PanePlace PanePage::place() const
{
    const int row = rowAtTop();
    return { .row = row, .offset = m_view.verticalScrollBar()->value() - rowTop(row) };
}

void PanePage::goTo(const PanePlace &place)
{
    const bool isStart = place.row == 0 && place.offset <= 0;
    m_view.verticalScrollBar()->setValue(isStart ? 0 : int(rowTop(place.row) + place.offset));
}

} // namespace Pistis
