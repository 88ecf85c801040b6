#pragma once

#include "widgets/hitmarks.h"
#include "widgets/panecaret.h"
#include "widgets/panepage.h"
#include "widgets/panetext.h"
#include "widgets/sentencemarks.h"
#include "widgets/statusmarks.h"

#include <QTextBrowser>

namespace Pistis {

// One language of the lesson: block i of the document is row i.
class ReaderPane : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReaderPane(LessonLanguage language, QWidget *parent = nullptr);

    void setPictureFolder(const QString &folder) { m_text.setPictureFolder(folder); } // of the rows that come next
    void begin(const PaneLook &look); // empty; the rows are then filled in
    QList<qreal> expectedHeights(const LessonRows &rows, const PaneLook &look) const // of their texts
    {
        return m_text.expectedHeights(rows, look, *viewport());
    }
    // padding: the room that a row needs below its text beside a higher one, as far as it is known.
    void fill(const LessonRows &rows, const PaneLook &look, const QList<qreal> &padding);
    void replaceText(int row, const LessonRow &content);
    void setTranslated(int row, const LessonRow &content, bool translated);
    int rows() const { return m_text.rows(); }

    void setCurrentRow(int row); // marks the row and places the caret on it
    int currentRow() const { return m_currentRow; }
    PaneCaret caret() const { return { textCursor(), m_text, m_sentences }; }
    bool hasText(int row) const; // in any language

    int sentences(int row) const { return m_sentences.sentences(row); } // in the pane's own language
    std::pair<int, int> sentenceUnder(const QPoint &point) const; // row and sentence in it; -1: none
    void markSentence(int sentence); // of the current row; -1: all
    int markedSentence() const { return m_sentences.currentSentence(); }
    void hover(int row, int sentence); // -1: none, all
    const SentenceMarks &marks() const { return m_sentences; }

    void setHits(const LessonHits &hits); // of both languages
    void showHit(int hit); // stands out, and the caret is on it
    void clearSelection();

    void setStatusShown(bool shown); // how sure the pairs are, in the margin

    const PanePage &page() const { return m_page; }
    qreal rowTop(int row) const { return m_page.rowTop(row); }
    qreal rowBottom(int row) const { return m_page.rowBottom(row); }
    int rowAtTop() const { return m_page.rowAtTop(); }
    void goTo(const PanePlace &place) { m_page.goTo(place); }
    void setRowHeights(const QList<qreal> &heights);

Q_SIGNALS:
    void rowEntered(int row);
    void practiceFollowed(Pistis::Practice practice);
    void widthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void layOut();
    void moveCaret(const QTextCursor &cursor); // which nobody followed: the page and the reader's place stay

    PaneText m_text;
    PanePage m_page;
    HitMarks m_hits;
    SentenceMarks m_sentences;
    StatusMarks m_statuses;
    int m_currentRow = -1;
    bool m_showsStatus = false;
    bool m_isQuiet = false; // while the caret moves, but not by the reader
};

} // namespace Pistis
