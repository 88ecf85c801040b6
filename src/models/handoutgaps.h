#pragma once

#include "lessons/lesson.h"
#include "models/lessonrows.h"

namespace Pistis {

// The text of a handout with words left out, to be filled in: the terms of the glossary, and in a sentence that has
// none of them its longest word. Gaps are counted through the text, in both languages of a row with the same numbers.
class HandoutGaps
{
public:
    HandoutGaps(const LessonRows &rows, const QList<GlossaryTerm> &glossary);

    QString html(int row, LessonLanguage language) const;
    QStringList answers(LessonLanguage language) const; // by number, from 1; empty where the language has no such gap

private:
    struct Side
    {
        QStringList texts {}; // by row
        QList<QList<TextSpan>> gaps {}; // by row, in their order
    };

    static Side sideIn(const LessonRows &rows, const QList<GlossaryTerm> &glossary, LessonLanguage language);
    const Side &sideOf(LessonLanguage language) const
    {
        return language == LessonLanguage::Greek ? m_greek : m_english;
    }

    Side m_greek;
    Side m_english;
    QList<int> m_firsts; // number of the first gap of a row
    int m_count = 0;
};

} // namespace Pistis
