#include "widgets/readerpane.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace Pistis {

using namespace Qt::StringLiterals;

ReaderPane::ReaderPane(LessonLanguage language, QWidget *parent)
    : QTextBrowser(parent)
    , m_text(*document(), language)
    , m_page(*this)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    // Each pane says its name in its own language, whatever the language of the interface.
    setAccessibleName(language == LessonLanguage::Greek ? u"Ελληνικό κείμενο"_s : u"English text"_s);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isQuiet)
            Q_EMIT rowEntered(textCursor().blockNumber());
    });
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { Q_EMIT practiceFollowed(Practice(link.path().toInt())); });
}

void ReaderPane::begin(const PaneLook &look)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    document()->clear();
    m_page.begin(look.own.columnWidth(), look.own.space());
    layOut();
}

void ReaderPane::fill(const LessonRows &rows, const PaneLook &look, const QList<qreal> &padding)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_currentRow = -1;
    m_statuses.setRows(rows);
    m_sentences.setRows(rows, m_text.language() == LessonLanguage::Greek);
    setHits({}); // rows may have other numbers now
    m_page.setEndPadding(padding.value(rows.size() - 1));
    layOut();
    m_text.fill(rows, look, padding);
    setTextCursor(QTextCursor(document()));
}

void ReaderPane::replaceText(int row, const LessonRow &content)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const int place = verticalScrollBar()->value();
    m_text.replace(row, content);
    verticalScrollBar()->setValue(place);
}

void ReaderPane::setTranslated(int row, const LessonRow &content, bool translated)
{
    m_text.setTranslated(row, translated);
    replaceText(row, content);
}

void ReaderPane::setRowHeights(const QList<qreal> &heights)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_page.setRowHeights(heights);
    layOut();
}

void ReaderPane::layOut()
{
    if (m_page.space() <= 0)
        return; // there were no rows yet
    m_page.layOut(m_showsStatus ? SentenceMarks::bandMargin + StatusMarks::width(*this) : 0);
    m_text.setWidth(m_page.textWidth());
}

void ReaderPane::moveCaret(const QTextCursor &cursor)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const int place = verticalScrollBar()->value();
    setTextCursor(cursor);
    verticalScrollBar()->setValue(place);
}

void ReaderPane::setCurrentRow(int row)
{
    const QTextBlock block = document()->findBlockByNumber(row);
    m_currentRow = block.isValid() ? row : -1;
    if (block.isValid() && textCursor().blockNumber() != row)
        moveCaret(QTextCursor(block));
    markSentence(-1);
}

bool ReaderPane::hasText(int row) const { return document()->findBlockByNumber(row).length() > 1; }

void ReaderPane::markSentence(int sentence)
{
    m_sentences.setCurrent(m_currentRow, sentence);
    viewport()->update();
}

void ReaderPane::hover(int row, int sentence)
{
    if (m_sentences.setHovered(row, sentence))
        viewport()->update();
}

std::pair<int, int> ReaderPane::sentenceUnder(const QPoint &point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    const int row = cursor.blockNumber();
    if (!cursorRect(cursor).adjusted(-width(), 0, width(), 0).contains(point))
        return { -1, -1 }; // in the space between rows
    const int sentence = m_sentences.sentenceAt(row, cursor.positionInBlock());
    return sentence < 0 ? std::pair(-1, -1) : std::pair(row, sentence);
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
    if (const int start = m_text.startOf(shown.row, shown.language); start >= 0) {
        QTextCursor cursor(document()->findBlockByNumber(shown.row));
        cursor.setPosition(cursor.position() + start + shown.span.start);
        cursor.setPosition(cursor.position() + shown.span.length, QTextCursor::KeepAnchor);
        moveCaret(cursor);
    } else {
        clearSelection(); // of what was found here before
    }
    viewport()->update();
}

void ReaderPane::clearSelection()
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionStart());
    moveCaret(cursor);
}

void ReaderPane::setStatusShown(bool shown)
{
    if (m_showsStatus == shown)
        return;
    m_showsStatus = shown;
    layOut();
    Q_EMIT widthChanged();
    viewport()->update();
}

void ReaderPane::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const auto startOf = [this](int row, LessonLanguage language) { return m_text.startOf(row, language); };
        m_sentences.paint(painter, *this, m_page.space());
        if (m_showsStatus)
            m_statuses.paint(painter, *this, rowAtTop());
        m_hits.paint(painter, *this, rowAtTop(), startOf);
    }
    QTextBrowser::paintEvent(event);
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    layOut();
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT widthChanged();
}

// Lessons come from other people: but for the pictures of the pack nothing is fetched.
QVariant ReaderPane::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource ? QVariant(m_text.picture(name)) : QVariant();
}

} // namespace Pistis
