#pragma once

#include "lessons/lesson.h"
#include "models/lessonrows.h"

namespace Pistis {

// The text of a handout with words left out, to be filled in: the terms of the glossary, and in a sentence that has
// none of them its longest word. Gaps of a language are counted through the text.
class HandoutGaps
{
public:
    HandoutGaps(const LessonRows &rows, const QList<GlossaryTerm> &glossary);

    QString html(int row, LessonLanguage language) const;
    QStringList answers(LessonLanguage language) const { return sideOf(language).answers; }

private:
    struct Side
    {
        QStringList texts {}; // by row
        QList<QList<TextSpan>> gaps {}; // by row, in their order
        QList<int> firsts {}; // number of the first gap of a row
        QStringList answers {};
    };

    static Side sideIn(const LessonRows &rows, const QList<GlossaryTerm> &glossary, LessonLanguage language);
    const Side &sideOf(LessonLanguage language) const
    {
        return language == LessonLanguage::Greek ? m_greek : m_english;
    }

    Side m_greek;
    Side m_english;
};

} // namespace Pistis
