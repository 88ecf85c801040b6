#pragma once

#include "core/readingletters.h"
#include "models/lessonrows.h"

#include <QPalette>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace Pistis {

// How a lesson is set: sizes follow the reading size, colours the palette.
class ReaderStyle
{
public:
    ReaderStyle(qreal pointSize, const QPalette &palette, const ReadingLetters &letters = {});

    static qreal pointSizeAt(int zoom); // steps from the usual size

    QTextCharFormat charFormat(const LessonRow &row) const;
    QTextCharFormat quietFormat(const LessonRow &row) const; // of a language that stands below the other
    QTextBlockFormat blockFormat(const LessonRow &row, const LessonRow *next) const;

    // Both measures are pixels; the width holds 65 characters of running text.
    qreal columnWidth() const;
    qreal space() const { return m_space; }
    void setSpace(qreal space) { m_space = space; } // languages side by side have one

private:
    QFont fontFor(LessonRow::Kind kind) const;
    int lineHeight(const QFont &font) const;
    QColor quietColor() const;

    qreal m_pointSize;
    QPalette m_palette;
    ReadingLetters m_letters;
    qreal m_space;
};

} // namespace Pistis
