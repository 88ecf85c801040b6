#pragma once

#include "widgets/readerstyle.h"

#include <QObject>

namespace Pistis {

// How large a lesson is set: steps for both languages together, and letters of each.
class ReaderSizes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    int zoom() const { return m_zoom; }
    void setZoom(int steps);
    const ReadingLetters &letters(LessonLanguage language) const;
    void setLetters(LessonLanguage language, const ReadingLetters &letters);
    void change(LessonLanguage language, int steps);
    void reset(LessonLanguage language);

    qreal pointSize() const { return ReaderStyle::pointSizeAt(m_zoom); }
    std::pair<ReaderStyle, ReaderStyle> styles(const QPalette &palette) const; // Greek and English, with one space

public Q_SLOTS:
    void zoomIn() { setZoom(m_zoom + 1); }
    void zoomOut() { setZoom(m_zoom - 1); }
    void resetAll();

Q_SIGNALS:
    void zoomChanged(int steps);
    void lettersChanged(Pistis::LessonLanguage language);

private:
    int m_zoom = 0;
    ReadingLetters m_greek;
    ReadingLetters m_english;
};

} // namespace Pistis
