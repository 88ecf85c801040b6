#pragma once

#include "widgets/hitmarks.h"
#include "widgets/packpictures.h"
#include "widgets/readerstyle.h"
#include "widgets/sentencemarks.h"
#include "widgets/statusmarks.h"

#include <QSet>
#include <QTextBrowser>

#include <optional>

namespace Pistis {

// How a pane sets the rows: its own language, and the other one below it where that is wanted.
struct PaneLook
{
    ReaderStyle own;
    ReaderStyle other;
    bool isAlternating = false;
    QSet<int> translated {}; // rows that show the other language, too

    bool showsBoth(int row) const { return isAlternating || translated.contains(row); }
};

// What stands at the top of a pane: so many pixels below the top of a row.
struct PanePlace
{
    int row = 0;
    qreal offset = 0;
};

// One language of the lesson: block i of the document is row i.
class ReaderPane : public QTextBrowser
{
    Q_OBJECT

public:
    enum class Side { Greek, English };

    explicit ReaderPane(Side side, QWidget *parent = nullptr);

    void setPictureFolder(const QString &folder) { m_pictures.setFolder(folder); } // of the rows that come next
    void fill(const LessonRows &rows, const PaneLook &look);
    void replaceText(int row, const LessonRow &content);
    void setTranslated(int row, const LessonRow &content, bool translated);

    void setCurrentRow(int row); // marks the row and places the caret on it
    int currentRow() const { return m_currentRow; }

    int sentences(int row) const { return m_marks.sentences(row); } // in the pane's own language
    std::pair<int, int> sentenceUnder(const QPoint &point) const; // row and sentence in it; -1: none
    int sentenceAtCaret() const; // of its row
    void markSentence(int sentence); // of the current row; -1: all
    int markedSentence() const { return m_marks.currentSentence(); }
    void hover(int row, int sentence); // -1: none, all
    const SentenceMarks &marks() const { return m_marks; }

    void setHits(const LessonHits &hits); // of both languages
    void showHit(int hit); // stands out, and the caret is on it
    void clearSelection();

    void setTranslates(bool translates) { m_translates = translates; } // Space asks for it

    void setStatusShown(bool shown); // how sure the pairs are, in the margin
    LessonLanguage languageAtCaret() const; // the other one's words may stand below
    int sentencesBeforeCaret(const LessonRow &row) const; // in that language
    std::pair<int, int> selectedRows() const; // first and last

    int rows() const { return int(m_spaceBelow.size()); }
    int rowAtTop() const;
    PanePlace place() const;
    void goTo(const PanePlace &place);
    qreal rowTop(int row) const; // pixels from the top of the document
    qreal rowBottom(int row) const; // where the row's text ends, its padding not counted

    // Own heights of the rows (text and basic space), and the padding that makes the row as high as its partner.
    QList<qreal> rowHeights() const;
    void setRowHeights(const QList<qreal> &heights);

Q_SIGNALS:
    void rowEntered(int row);
    void practiceFollowed(Pistis::Practice practice);
    void zoomRequested(int steps);
    void widthChanged();
    void translationRequested(); // of the row at which the reader is

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QTextBlockFormat blockFormat(int row, const LessonRow &content, const LessonRow *next) const;
    void write(QTextCursor &cursor, int row, const LessonRow &content);
    int startOf(int row, LessonLanguage language) const;
    void setPage();
    qreal textWidth() const;

    Side m_side;
    std::optional<PaneLook> m_look; // none before the first rows
    qreal m_endPadding = 0;
    QList<qreal> m_spaceBelow;
    QList<int> m_otherStarts; // of the other language in a row's block; -1: it does not stand there
    PackPictures m_pictures;
    HitMarks m_hits;
    SentenceMarks m_marks;
    StatusMarks m_statuses;
    int m_currentRow = -1;
    bool m_showsStatus = false;
    bool m_translates = false;
    bool m_filling = false;
};

} // namespace Pistis
