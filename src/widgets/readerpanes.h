#pragma once

#include "models/lessonrows.h"
#include "widgets/panesscroll.h"
#include "widgets/readermode.h"
#include "widgets/readerpane.h"

#include <QSet>
#include <QSplitter>
#include <QTimer>

#include <array>

namespace Pistis {

class PaneInput;

// The two languages of a lesson beside each other, with rows of one height.
class ReaderPanes : public QSplitter
{
    Q_OBJECT

public:
    explicit ReaderPanes(QWidget *parent = nullptr);
    ~ReaderPanes() override;

    void fill(
        const LessonRows &rows, const ReaderStyle &greek, const ReaderStyle &english, const QSet<int> &translated);
    void replaceText(int row, const LessonRow &content);
    void setTranslated(int row, const LessonRow &content, bool translated);
    // Apart: each language scrolls for itself, and no row is made as high as the other.
    void setTogether(bool together);
    bool isTogether() const { return m_together; }
    bool isApart() const { return !m_together && areBothShown(); }
    void setCompact(bool compact); // no row is made as high as the other, and the languages scroll by rows
    bool isCompact() const { return m_compact; }
    void setMode(ReaderMode mode); // rows are to be filled in anew when it begins or ends to alternate

    void setCurrentRow(int row); // apart: only of the active pane
    void markSentence(LessonLanguage language, int sentence); // of the current row; -1: all of it
    void hover(const ReaderPane &pane, int row, int sentence); // -1: none
    void showRow(int row);
    void goToTop();
    void holdRow(int row) { m_scroll.holdRow(active(), row); } // what comes next leaves it where it is on the screen

    ReaderPane &greek() const { return *m_greek; }
    ReaderPane &english() const { return *m_english; }
    std::array<ReaderPane *, 2> both() const { return { m_greek, m_english }; }
    ReaderPane &active() const; // has the focus, or had it last
    LessonLanguage activeLanguage() const { return active().caret().language(); }
    void switchPane();
    void setStatusShown(bool shown); // beside the first language in view

Q_SIGNALS:
    void rowEntered(int row);
    void practiceFollowed(Pistis::Practice practice);
    void zoomRequested(int steps);
    void translationRequested();

protected:
    // The text will be longer or shorter by then.
    void resizeEvent(QResizeEvent *event) override
    {
        keepInView();
        QSplitter::resizeEvent(event);
    }

private:
    ReaderPane &otherThan(const ReaderPane &pane) const { return &pane == m_greek ? *m_english : *m_greek; }
    void joinPane(ReaderPane &pane, LessonLanguage language);
    void showStatus();
    void keepInView(); // the sentence that is read, if it is there now
    void finishPadding();
    bool areBothShown() const { return !m_greek->isHidden() && !m_english->isHidden(); }
    bool isPadded() const { return m_together && !m_compact && areBothShown(); }
    void tie();
    void gather();
    void schedulePadding();
    void pad();

    ReaderPane *m_greek;
    ReaderPane *m_english;
    ReaderPane *m_last; // of the two, the one that had the focus
    PanesScroll m_scroll;
    PaneInput *m_input;
    ReaderMode m_mode = ReaderMode::SideBySide;
    QTimer m_padding;
    bool m_keepsRow = false; // in view, once that is done
    bool m_together = true;
    bool m_compact = false;
    bool m_showsStatus = false;
};

} // namespace Pistis
