#pragma once

#include "models/lessonrows.h"

#include <QSplitter>
#include <QTimer>

namespace Pistis {

class ReaderPane;
class ReaderStyle;

// The two languages of a lesson beside each other: keeps rows at one height and scrolls both together.
class ReaderPanes : public QSplitter
{
    Q_OBJECT

public:
    explicit ReaderPanes(QWidget *parent = nullptr);

    void fill(const LessonRows &rows, const ReaderStyle &style);
    void replaceText(int row, const LessonRow &content, const ReaderStyle &style);
    void show(bool greek, bool english);

    void setCurrentRow(int row);
    void showRow(int row); // brought to where it can be read
    void goToTop();

    ReaderPane &greek() const { return *m_greek; }
    ReaderPane &english() const { return *m_english; }
    ReaderPane &active() const; // has the focus, or had it last
    void switchPane();

Q_SIGNALS:
    void rowEntered(int row);
    void practiceFollowed(Pistis::Practice practice);
    void zoomRequested(int steps);

private:
    void joinPane(ReaderPane *pane, ReaderPane *other);
    bool isPaired() const;
    void schedulePadding();
    void pad();
    void keepPlace();
    void restorePlace();

    ReaderPane *m_greek;
    ReaderPane *m_english;
    ReaderPane *m_last; // of the two, the one that had the focus
    QTimer m_padding;
    int m_placeRow = 0;
    qreal m_placeOffset = 0;
    bool m_moving = false;
};

} // namespace Pistis
