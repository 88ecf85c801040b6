#include "widgets/readerpane.h"

#include "widgets/wordkeys.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
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

// In a block of both the lines are as high as the larger letters need.
QTextBlockFormat ReaderPane::blockFormat(int row, const LessonRow &content, const LessonRow *next) const
{
    QTextBlockFormat format = m_look->own.blockFormat(content, next);
    if (m_look->showsBoth(row)) {
        const qreal other = m_look->other.blockFormat(content, next).lineHeight();
        format.setLineHeight(std::max(format.lineHeight(), other), QTextBlockFormat::FixedHeight);
    }
    const bool hasPictures = !(m_side == Side::Greek ? content.greekPictures : content.englishPictures).isEmpty();
    if (hasPictures)
        format.setLineHeight(format.lineHeight(), QTextBlockFormat::MinimumHeight);
    return format;
}

// Both languages are one block, so that a block is a row whatever it shows.
void ReaderPane::write(QTextCursor &cursor, int row, const LessonRow &content)
{
    const bool isGreek = m_side == Side::Greek;
    const QString &own = isGreek ? content.greek : content.english;
    const QString &other = isGreek ? content.english : content.greek;
    cursor.insertText(own, m_look->own.charFormat(content));
    m_otherStarts[row] = -1;
    if (m_look->showsBoth(row) && !other.isEmpty()) {
        const QTextCharFormat quiet = m_look->other.quietFormat(content);
        if (!own.isEmpty())
            cursor.insertText(QString(QChar::LineSeparator), quiet);
        m_otherStarts[row] = own.isEmpty() ? 0 : int(own.size()) + 1;
        cursor.insertText(other, quiet);
    }
    m_pictures.write(cursor, isGreek ? content.greekPictures : content.englishPictures, textWidth());
}

void ReaderPane::fill(const LessonRows &rows, const PaneLook &look)
{
    const QScopedValueRollback filling(m_filling, true);
    m_look = look;
    m_spaceBelow.clear();
    m_otherStarts = QList<int>(rows.size(), -1);
    m_currentRow = -1;
    m_endPadding = 0;
    m_statuses.setRows(rows);
    m_marks.setRows(rows, m_side == Side::Greek);
    setHits({}); // rows may have other numbers now

    document()->clear();
    setPage();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (int i = 0; i < rows.size(); ++i) {
        const LessonRow &row = rows.at(i);
        const QTextBlockFormat block = blockFormat(i, row, i + 1 < rows.size() ? &rows.at(i + 1) : nullptr);
        const QTextCharFormat letters = look.own.charFormat(row);
        if (i == 0) {
            cursor.setBlockFormat(block);
            cursor.setBlockCharFormat(letters);
        } else {
            cursor.insertBlock(block, letters);
        }
        write(cursor, i, row);
        m_spaceBelow.append(block.bottomMargin());
    }
    cursor.endEditBlock();
    setTextCursor(QTextCursor(document()));
}

void ReaderPane::replaceText(int row, const LessonRow &content)
{
    const QScopedValueRollback filling(m_filling, true);
    const int place = verticalScrollBar()->value();
    QTextCursor cursor(document()->findBlockByNumber(row));
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    write(cursor, row, content);
    cursor.endEditBlock();
    verticalScrollBar()->setValue(place);
}

void ReaderPane::setTranslated(int row, const LessonRow &content, bool translated)
{
    if (translated)
        m_look->translated.insert(row);
    else
        m_look->translated.remove(row);
    replaceText(row, content);
}

int ReaderPane::startOf(int row, LessonLanguage language) const
{
    const bool isOwn = (language == LessonLanguage::Greek) == (m_side == Side::Greek);
    return isOwn ? 0 : m_otherStarts.value(row, -1);
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
    m_marks.setCurrent(m_currentRow);
    viewport()->update();
}

std::pair<int, int> ReaderPane::sentenceUnder(const QPoint &point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    const int row = cursor.blockNumber();
    if (!cursorRect(cursor).adjusted(-width(), 0, width(), 0).contains(point))
        return { -1, -1 }; // in the space between rows
    const int sentence = m_marks.sentenceAt(row, cursor.positionInBlock());
    return sentence < 0 ? std::pair(-1, -1) : std::pair(row, sentence);
}

int ReaderPane::sentenceAtCaret() const
{
    return m_marks.sentenceAt(textCursor().blockNumber(), textCursor().positionInBlock());
}

void ReaderPane::markSentence(int sentence)
{
    m_marks.setCurrent(m_currentRow, sentence);
    viewport()->update();
}

void ReaderPane::hover(int row, int sentence)
{
    if (m_marks.setHovered(row, sentence))
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

PanePlace ReaderPane::place() const
{
    const int row = rowAtTop();
    return { .row = row, .offset = verticalScrollBar()->value() - rowTop(row) };
}

void ReaderPane::goTo(const PanePlace &place)
{
    const bool isStart = place.row == 0 && place.offset <= 0;
    verticalScrollBar()->setValue(isStart ? 0 : int(rowTop(place.row) + place.offset));
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
    if (!m_look)
        return;
    const qreal width = m_look->own.columnWidth();
    const qreal space = m_look->own.space();
    const qreal side = std::max(qreal(smallestMargin), std::floor((viewport()->width() - width) / 2));
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setLeftMargin(m_showsStatus ? std::max(side, SentenceMarks::bandMargin + StatusMarks::width(*this)) : side);
    page.setRightMargin(side);
    page.setTopMargin(space);
    page.setBottomMargin(space + m_endPadding);
    if (page != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(page);
    m_pictures.fit(*document(), textWidth());
}

qreal ReaderPane::textWidth() const
{
    const QTextFrameFormat page = document()->rootFrame()->frameFormat();
    return viewport()->width() - page.leftMargin() - page.rightMargin();
}

void ReaderPane::setHits(const LessonHits &hits)
{
    m_hits.setHits(hits);
    viewport()->update();
}

void ReaderPane::showHit(int hit)
{
    m_hits.show(hit);
    const LessonHit &shown = m_hits.hit(hit);
    if (const int start = startOf(shown.row, shown.language); start >= 0) {
        const QScopedValueRollback filling(m_filling, true);
        const int place = verticalScrollBar()->value();
        QTextCursor cursor(document()->findBlockByNumber(shown.row));
        cursor.setPosition(cursor.position() + start + shown.span.start);
        cursor.setPosition(cursor.position() + shown.span.length, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(place);
    } else {
        clearSelection(); // of what was found here before
    }
    viewport()->update();
}

void ReaderPane::clearSelection()
{
    const QScopedValueRollback filling(m_filling, true);
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
}

void ReaderPane::setStatusShown(bool shown)
{
    if (m_showsStatus == shown)
        return;
    m_showsStatus = shown;
    setPage();
    Q_EMIT widthChanged();
    viewport()->update();
}

LessonLanguage ReaderPane::languageAtCaret() const
{
    const bool isGreek = m_side == Side::Greek;
    const QTextCursor cursor = textCursor();
    const int other = m_otherStarts.value(cursor.blockNumber(), -1);
    const bool isOther = other >= 0 && cursor.positionInBlock() >= other;
    return isGreek != isOther ? LessonLanguage::Greek : LessonLanguage::English;
}

int ReaderPane::sentencesBeforeCaret(const LessonRow &row) const
{
    const LessonLanguage language = languageAtCaret();
    const QList<TextSpan> &spans = language == LessonLanguage::Greek ? row.greekSentences : row.englishSentences;
    const QTextCursor cursor = textCursor();
    const int caret = cursor.positionInBlock() - startOf(cursor.blockNumber(), language);
    const auto begun = std::ranges::count_if(spans, [caret](const TextSpan &span) { return span.start <= caret; });
    return std::max(0, int(begun) - 1);
}

std::pair<int, int> ReaderPane::selectedRows() const
{
    const QTextCursor cursor = textCursor();
    return { document()->findBlock(cursor.selectionStart()).blockNumber(),
        document()->findBlock(cursor.selectionEnd()).blockNumber() };
}

// The keys that go from word to word are the text's, whatever else the window does with them.
bool ReaderPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isWordKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTextBrowser::event(event);
}

void ReaderPane::keyPressEvent(QKeyEvent *event)
{
    if (m_translates && event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        return Q_EMIT translationRequested();
    QTextBrowser::keyPressEvent(event);
}

void ReaderPane::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        if (m_look)
            m_marks.paint(painter, *this, m_look->own.space());
        if (m_showsStatus)
            m_statuses.paint(painter, *this, rowAtTop());
        m_hits.paint(
            painter, *this, rowAtTop(), [this](int row, LessonLanguage language) { return startOf(row, language); });
    }
    QTextBrowser::paintEvent(event);
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

// Lessons come from other people: but for the pictures of the pack nothing is fetched.
QVariant ReaderPane::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource ? QVariant(m_pictures.picture(name)) : QVariant();
}

} // namespace Pistis
