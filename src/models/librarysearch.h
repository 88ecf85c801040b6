#pragma once

#include "app/lessonlibrary.h"
#include "models/lessonsearch.h"

#include <memory>

namespace Pistis {

// A place in a lesson of the library where words were found.
struct LessonFinding
{
    QString lesson {}; // its id
    QString greekTitle {};
    QString englishTitle {};
    int sentence = 0; // as the reader counts
    QString text {}; // of the row, in the language of the hit
    int hit = 0; // where in the text
    bool isExact = true;

    friend bool operator==(const LessonFinding &, const LessonFinding &) = default;
};

using LessonFindings = QList<LessonFinding>;

// All lessons of the library made ready for search.
class LibrarySearch
{
public:
    void add(const LessonEntry &entry, const LessonRows &rows);

    // One for each row with a hit: exact ones first, then lessons that have only other forms, so that none is far
    // below, then other forms of the first; each kind in the order of the library.
    LessonFindings find(const QString &words) const;

private:
    struct Part
    {
        LessonEntry entry {};
        LessonRows rows {};
        QList<int> sentences {}; // the first of each row
        LessonSearch search {};
    };

    static LessonFindings findIn(const Part &part, const QString &words); // as the search within a lesson has them

    QList<Part> m_parts;
};

QFuture<std::shared_ptr<const LibrarySearch>> searchOf(const LessonLibrary &library);

} // namespace Pistis
