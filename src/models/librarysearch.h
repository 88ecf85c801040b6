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

    // One for each row with a hit: rows with exact ones first, each kind in the order of the library.
    LessonFindings find(const QString &words) const;

private:
    struct Part
    {
        LessonEntry entry {};
        LessonRows rows {};
        LessonSearch search {};
    };

    QList<Part> m_parts;
};

QFuture<std::shared_ptr<const LibrarySearch>> searchOf(const LessonLibrary &library);

} // namespace Pistis
