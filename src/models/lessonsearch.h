#pragma once

#include "lessons/sentenceindex.h"
#include "models/lessonrows.h"

namespace Pistis {

// Words found in a row of a lesson, in its original spelling.
struct LessonHit
{
    int row = 0;
    LessonLanguage language = LessonLanguage::Greek;
    TextSpan span {};
    bool isExact = true; // otherwise other forms of the same words

    friend bool operator==(const LessonHit &, const LessonHit &) = default;
};

using LessonHits = QList<LessonHit>;

// A lesson made ready for search in both languages.
class LessonSearch
{
public:
    LessonSearch() = default;
    explicit LessonSearch(const LessonRows &rows);

    LessonHits find(const QString &words) const; // exact ones first; each kind from row to row, Greek before English

private:
    SentenceIndex m_greek;
    SentenceIndex m_english;
};

// The first hit at a row or below it; from the last one on it begins again. -1: there are none.
int hitFrom(const LessonHits &hits, int row);

} // namespace Pistis
