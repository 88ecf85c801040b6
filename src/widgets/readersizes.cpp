#include "widgets/readersizes.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int smallestZoom = -5;
    constexpr int largestZoom = 12;
    constexpr int sizeStep = 10; // percent

} // namespace

void ReaderSizes::setZoom(int steps)
{
    const int bounded = std::clamp(steps, smallestZoom, largestZoom);
    if (bounded == m_zoom)
        return;
    m_zoom = bounded;
    Q_EMIT zoomChanged(bounded);
}

const ReadingLetters &ReaderSizes::letters(LessonLanguage language) const
{
    return language == LessonLanguage::Greek ? m_greek : m_english;
}

void ReaderSizes::setLetters(LessonLanguage language, const ReadingLetters &letters)
{
    ReadingLetters &own = language == LessonLanguage::Greek ? m_greek : m_english;
    if (own == bounded(letters))
        return;
    own = bounded(letters);
    Q_EMIT lettersChanged(language);
}

void ReaderSizes::change(LessonLanguage language, int steps)
{
    ReadingLetters changed = letters(language);
    changed.size += steps * sizeStep;
    setLetters(language, changed);
}

void ReaderSizes::reset(LessonLanguage language)
{
    ReadingLetters changed = letters(language);
    changed.size = ReadingLetters().size;
    setLetters(language, changed);
}

void ReaderSizes::resetAll()
{
    setZoom(0);
    reset(LessonLanguage::Greek);
    reset(LessonLanguage::English);
}

std::pair<ReaderStyle, ReaderStyle> ReaderSizes::styles(const QPalette &palette) const
{
    ReaderStyle greek(pointSize(), palette, m_greek);
    ReaderStyle english(pointSize(), palette, m_english);
    const qreal space = std::max(greek.space(), english.space());
    greek.setSpace(space);
    english.setSpace(space);
    return { greek, english };
}

} // namespace Pistis
