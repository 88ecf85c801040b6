#pragma once

#include <QList>
#include <QTextBlockFormat>

class QTextEdit;

namespace Pistis {

// What stands at the top of a pane: so many pixels below the top of a row.
struct PanePlace
{
    int row = 0;
    qreal offset = 0;
};

// The measures of a pane, whose blocks are rows: margins that keep a line at a length that can be read, where the rows
// are, and what is left free below them.
class PanePage
{
public:
    explicit PanePage(QTextEdit &view);

    // The space below a row is told by its format; padding comes on top of it.
    static QTextBlockFormat withOwnSpace(QTextBlockFormat format);

    void begin(qreal column, qreal space); // pixels: the widest line, and what is free above and below all; no padding
    void setEndPadding(qreal padding) { m_endPadding = padding; } // below the last row; to be laid out after it
    void layOut(qreal leftMargin); // at least so wide
    qreal space() const { return m_space; }
    qreal textWidth() const;

    qreal rowTop(int row) const; // pixels from the top of the document
    qreal rowBottom(int row) const; // where the row's text ends, its padding not counted
    // Own heights of the rows (text and own space), and the padding that makes the row as high as its partner. The
    // page is to be laid out after it.
    QList<qreal> rowHeights() const;
    void setRowHeights(const QList<qreal> &heights);

    int rowAtTop() const;
    PanePlace place() const;
    void goTo(const PanePlace &place);

private:
    QTextEdit &m_view;
    qreal m_column = 0;
    qreal m_space = 0;
    qreal m_endPadding = 0;
};

} // namespace Pistis
