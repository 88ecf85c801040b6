#pragma once

#include "models/lessonsearch.h"

#include <QPalette>

#include <functional>

class QPainter;
class QTextEdit;

namespace Pistis {

// Where the hits of a search are drawn: under the letters, and only what is in view. Formats of the text itself would
// lay it out anew at each key.
class HitMarks
{
public:
    // Where the text of a language begins in a row's block; -1: it does not stand there.
    using Start = std::function<int(int row, LessonLanguage language)>;

    void setHits(const LessonHits &hits);
    const LessonHit &hit(int hit) const { return m_hits.at(hit); }
    void show(int hit) { m_shown = hit; }
    void paint(QPainter &painter, const QTextEdit &edit, int firstRow, const Start &start) const;

private:
    void paintOne(QPainter &painter, const QTextEdit &edit, int hit, int start) const;

    LessonHits m_hits; // exact ones first
    qsizetype m_exact = 0;
    int m_shown = -1;
};

} // namespace Pistis
