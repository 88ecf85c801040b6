#pragma once

#include "models/lessonrows.h"

class QColor;
class QPainter;

namespace Pistis {

class ReaderPane;

// Draws where the reader is, under the letters: the row with an edge, and of several sentences the one that is meant;
// and more lightly the sentence under the mouse.
class SentenceMarks
{
public:
    static constexpr int bandMargin = 14; // pixels beside the text

    void setRows(const LessonRows &rows, bool isGreek);
    int sentences(int row) const { return int(m_spans.value(row).size()); }
    int sentenceAt(int row, int position) const; // in the text of the row; -1: in none

    void setCurrent(int row, int sentence = -1); // -1: all of the row
    bool setHovered(int row, int sentence = -1); // whether that is another one
    int currentSentence() const { return m_current.sentence; }
    int hoveredRow() const { return m_hovered.row; }
    int hoveredSentence() const { return m_hovered.sentence; }

    void paint(QPainter &painter, const ReaderPane &pane, qreal space) const;

private:
    struct Mark
    {
        int row = -1;
        int sentence = -1;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    void paintWords(QPainter &painter, const ReaderPane &pane, const Mark &mark, const QColor &ground) const;

    QList<QList<TextSpan>> m_spans; // of the pane's own language, by row
    Mark m_current;
    Mark m_hovered;
};

} // namespace Pistis
