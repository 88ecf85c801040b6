#include "models/librarysearch.h"

#include "models/lessonlayout.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>

namespace Pistis {

void LibrarySearch::add(const LessonEntry &entry, const LessonRows &rows)
{
    Part part { .entry = entry, .rows = rows, .search = LessonSearch(rows) };
    int sentence = 0;
    for (const LessonRow &row : rows) {
        part.sentences.append(sentence);
        sentence += sentenceCount(row);
    }
    m_parts.append(part);
}

LessonFindings LibrarySearch::find(const QString &words) const
{
    LessonFindings exact;
    LessonFindings onlyOther; // of lessons without the words themselves
    LessonFindings other;
    for (const Part &part : m_parts) {
        const LessonFindings found = findIn(part, words);
        const auto end = std::ranges::find(found, false, &LessonFinding::isExact);
        std::copy(found.begin(), end, std::back_inserter(exact));
        std::copy(end, found.end(), std::back_inserter(end == found.begin() ? onlyOther : other));
    }
    return exact + onlyOther + other;
}

LessonFindings LibrarySearch::findIn(const Part &part, const QString &words)
{
    LessonFindings findings;
    QSet<int> seen;
    for (const LessonHit &hit : part.search.find(words)) {
        if (seen.contains(hit.row))
            continue;
        seen.insert(hit.row);
        const LessonRow &row = part.rows.at(hit.row);
        findings.append({ .lesson = part.entry.id,
            .greekTitle = part.entry.greekTitle,
            .englishTitle = part.entry.englishTitle,
            .sentence = part.sentences.at(hit.row),
            .text = hit.language == LessonLanguage::Greek ? row.greek : row.english,
            .hit = hit.span.start,
            .isExact = hit.isExact });
    }
    return findings;
}

QFuture<std::shared_ptr<const LibrarySearch>> searchOf(const LessonLibrary &library)
{
    return QtConcurrent::run([library] {
        auto search = std::make_shared<LibrarySearch>();
        const QList<LessonEntry> entries = library.lessons().result();
        for (const LessonEntry &entry : entries) {
            const auto read = library.lesson(entry.id).result();
            if (const auto *loaded = std::get_if<LoadedLesson>(&read))
                search->add(entry, lessonRows(loaded->lesson));
        }
        return std::shared_ptr<const LibrarySearch>(std::move(search));
    });
}

} // namespace Pistis
