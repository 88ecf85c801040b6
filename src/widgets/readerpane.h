#pragma once

#include "models/lessonsearch.h"

#include <QTextBrowser>

namespace Pistis {

class ReaderStyle;

// One language of the lesson: block i of the document is row i.
class ReaderPane : public QTextBrowser
{
    Q_OBJECT

public:
    enum class Side { Greek, English };

    explicit ReaderPane(Side side, QWidget *parent = nullptr);

    void fill(const LessonRows &rows, const ReaderStyle &style);
    void replaceText(int row, const LessonRow &content, const ReaderStyle &style);

    void setCurrentRow(int row); // marks the row and places the caret on it
    int currentRow() const { return m_currentRow; }

    void setHits(const LessonHits &hits); // of both languages
    void showHit(int hit); // stands out, and the caret is on it

    int rows() const { return int(m_spaceBelow.size()); }
    int rowAtTop() const;
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

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    const QString &textOf(const LessonRow &row) const;
    void setPage();
    void paintCurrentRow(QPainter &painter) const;
    void paintHits(QPainter &painter) const;
    void paintHit(QPainter &painter, int hit) const;
    bool isOwn(const LessonHit &hit) const;

    Side m_side;
    qreal m_columnWidth = 0;
    qreal m_space = 0;
    qreal m_endPadding = 0;
    QList<qreal> m_spaceBelow;
    LessonHits m_hits;
    int m_shownHit = -1;
    int m_currentRow = -1;
    bool m_filling = false;
};

} // namespace Pistis
