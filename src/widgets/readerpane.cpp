#include "widgets/readerpane.h"

#include "widgets/readerstyle.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    constexpr int edgeWidth = 3;
    constexpr int bandMargin = 14;
    constexpr int smallestMargin = 28;

} // namespace

ReaderPane::ReaderPane(Side side, QWidget *parent)
    : QTextBrowser(parent)
    , m_side(side)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    // Each pane says its name in its own language, whatever the language of the interface.
    setAccessibleName(side == Side::Greek ? u"Ελληνικό κείμενο"_s : u"English text"_s);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_filling)
            Q_EMIT rowEntered(textCursor().blockNumber());
    });
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { Q_EMIT practiceFollowed(Practice(link.path().toInt())); });
}

const QString &ReaderPane::textOf(const LessonRow &row) const
{
    return m_side == Side::Greek ? row.greek : row.english;
}

void ReaderPane::fill(const LessonRows &rows, const ReaderStyle &style)
{
    const QScopedValueRollback filling(m_filling, true);
    m_columnWidth = style.columnWidth();
    m_space = style.space();
    m_spaceBelow.clear();
    m_currentRow = -1;
    m_endPadding = 0;
    setHits({}); // rows may have other numbers now

    document()->clear();
    setPage();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (int i = 0; i < rows.size(); ++i) {
        const LessonRow &row = rows.at(i);
        const QTextBlockFormat block = style.blockFormat(row, i + 1 < rows.size() ? &rows.at(i + 1) : nullptr);
        const QTextCharFormat letters = style.charFormat(row);
        if (i == 0) {
            cursor.setBlockFormat(block);
            cursor.setBlockCharFormat(letters);
        } else {
            cursor.insertBlock(block, letters);
        }
        cursor.insertText(textOf(row), letters);
        m_spaceBelow.append(block.bottomMargin());
    }
    cursor.endEditBlock();
    setTextCursor(QTextCursor(document()));
}

void ReaderPane::replaceText(int row, const LessonRow &content, const ReaderStyle &style)
{
    const QScopedValueRollback filling(m_filling, true);
    QTextCursor cursor(document()->findBlockByNumber(row));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(textOf(content), style.charFormat(content));
}

void ReaderPane::setCurrentRow(int row)
{
    const QTextBlock block = document()->findBlockByNumber(row);
    m_currentRow = block.isValid() ? row : -1;
    if (block.isValid() && textCursor().blockNumber() != row) {
        const QScopedValueRollback filling(m_filling, true);
        const int place = verticalScrollBar()->value();
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(place);
    }
    viewport()->update();
}

int ReaderPane::rowAtTop() const
{
    const int rows = document()->blockCount();
    for (int row = 0; row < rows; ++row) {
        if (rowBottom(row) > verticalScrollBar()->value())
            return row;
    }
    return rows - 1;
}

qreal ReaderPane::rowTop(int row) const
{
    return document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(row)).top();
}

qreal ReaderPane::rowBottom(int row) const
{
    const QTextBlock block = document()->findBlockByNumber(row);
    const QRectF box = document()->documentLayout()->blockBoundingRect(block);
    return box.bottom() + block.blockFormat().bottomMargin() - m_spaceBelow.value(row);
}

// Taken from top to top, so that whatever the layout adds to a line is counted.
QList<qreal> ReaderPane::rowHeights() const
{
    QList<qreal> heights;
    heights.reserve(m_spaceBelow.size());
    const qreal end = document()->size().height() - document()->rootFrame()->frameFormat().bottomMargin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int row = block.blockNumber();
        heights.append(block.next().isValid()
                ? rowTop(row + 1) - rowTop(row) - block.blockFormat().bottomMargin() + m_spaceBelow.value(row)
                : end - rowTop(row));
    }
    return heights;
}

void ReaderPane::setRowHeights(const QList<qreal> &heights)
{
    const QScopedValueRollback filling(m_filling, true);
    const QList<qreal> own = rowHeights();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.next().isValid(); block = block.next()) {
        const int row = block.blockNumber();
        const qreal margin = m_spaceBelow.value(row) + std::max(0.0, heights.value(row) - own.value(row));
        QTextBlockFormat format = block.blockFormat();
        if (qFuzzyCompare(format.bottomMargin() + 1, margin + 1))
            continue;
        format.setBottomMargin(margin);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    // The margin below the last block does not count in the document, so the page is made longer.
    m_endPadding = std::max(0.0, heights.last() - own.last());
    setPage();
}

// The margins of the page keep a line at a length that can be read.
void ReaderPane::setPage()
{
    const qreal side = std::max(qreal(smallestMargin), std::floor((viewport()->width() - m_columnWidth) / 2));
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setLeftMargin(side);
    page.setRightMargin(side);
    page.setTopMargin(m_space);
    page.setBottomMargin(m_space + m_endPadding);
    if (page != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(page);
}

void ReaderPane::setHits(const LessonHits &hits)
{
    m_hits = hits;
    m_shownHit = -1;
    viewport()->update();
}

bool ReaderPane::isOwn(const LessonHit &hit) const
{
    return (hit.language == LessonLanguage::Greek) == (m_side == Side::Greek);
}

void ReaderPane::showHit(int hit)
{
    m_shownHit = hit;
    const LessonHit &shown = m_hits.at(hit);
    if (isOwn(shown)) {
        const QScopedValueRollback filling(m_filling, true);
        const int place = verticalScrollBar()->value();
        QTextCursor cursor(document()->findBlockByNumber(shown.row));
        cursor.setPosition(cursor.position() + shown.span.start);
        cursor.setPosition(cursor.position() + shown.span.length, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(place);
    }
    viewport()->update();
}

void ReaderPane::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintCurrentRow(painter);
        paintHits(painter);
    }
    QTextBrowser::paintEvent(event);
}

void ReaderPane::paintCurrentRow(QPainter &painter) const
{
    if (m_currentRow < 0)
        return;
    const int lift = int(m_space * 0.2); // letters sit low in their line
    const qreal left = document()->rootFrame()->frameFormat().leftMargin() - bandMargin;
    const QRectF band(QPointF(left, rowTop(m_currentRow) - verticalScrollBar()->value()),
        QPointF(viewport()->width() - left, rowBottom(m_currentRow) - verticalScrollBar()->value() + lift));
    painter.fillRect(band, roleColor(ColorRole::CurrentSentence, palette()));
    painter.fillRect(QRectF(band.topLeft(), QSizeF(edgeWidth, band.height())), roleColor(ColorRole::Accent, palette()));
}

// Drawn under the letters, and only what is in view: formats of the text itself would lay it out anew at each key.
void ReaderPane::paintHits(QPainter &painter) const
{
    if (m_hits.isEmpty())
        return;
    const int first = rowAtTop();
    const int bottom = verticalScrollBar()->value() + viewport()->height();
    const auto others = std::ranges::find(m_hits, false, &LessonHit::isExact);
    for (const auto &[begin, end] : { std::pair(m_hits.cbegin(), others), std::pair(others, m_hits.cend()) }) {
        auto hit = std::ranges::lower_bound(begin, end, first, {}, &LessonHit::row);
        for (; hit != end && rowTop(hit->row) < bottom; ++hit) {
            if (isOwn(*hit))
                paintHit(painter, int(hit - m_hits.cbegin()));
        }
    }
}

void ReaderPane::paintHit(QPainter &painter, int hit) const
{
    const LessonHit &found = m_hits.at(hit);
    const QTextBlock block = document()->findBlockByNumber(found.row);
    const int hitEnd = found.span.start + found.span.length;
    QColor ground = roleColor(ColorRole::Accent, palette());
    const QPen edge(ground, 1.5, found.isExact ? Qt::SolidLine : Qt::DotLine);
    ground.setAlphaF(found.isExact ? 0.25F : 0.08F);
    QTextCursor cursor(block);
    for (int at = 0; at < block.layout()->lineCount(); ++at) {
        const QTextLine line = block.layout()->lineAt(at);
        const int start = std::max(found.span.start, line.textStart());
        const int end = std::min(hitEnd, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        cursor.setPosition(block.position() + start);
        QRectF box = cursorRect(cursor);
        box.setWidth(line.cursorToX(end) - line.cursorToX(start));
        painter.fillRect(box, ground);
        painter.setPen(edge);
        if (hit == m_shownHit)
            painter.drawRect(box);
        else if (!found.isExact)
            painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback filling(m_filling, true);
    setPage();
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT widthChanged();
}

void ReaderPane::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

// Lessons come from other people: nothing is fetched.
QVariant ReaderPane::loadResource(int, const QUrl &) { return {}; }

} // namespace Pistis
