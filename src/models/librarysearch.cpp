#include "models/librarysearch.h"

#include "models/lessonlayout.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace Pistis {

void LibrarySearch::add(const LessonEntry &entry, const LessonRows &rows)
{
    m_parts.append({ .entry = entry, .rows = rows, .search = LessonSearch(rows) });
}

LessonFindings LibrarySearch::find(const QString &words) const
{
    LessonFindings findings;
    for (const Part &part : m_parts) {
        QSet<int> seen;
        for (const LessonHit &hit : part.search.find(words)) {
            if (seen.contains(hit.row))
                continue;
            seen.insert(hit.row);
            const LessonRow &row = part.rows.at(hit.row);
            findings.append({ .lesson = part.entry.id,
                .greekTitle = part.entry.greekTitle,
                .englishTitle = part.entry.englishTitle,
                .sentence = sentenceOfRow(part.rows, hit.row),
                .text = hit.language == LessonLanguage::Greek ? row.greek : row.english,
                .hit = hit.span.start,
                .isExact = hit.isExact });
        }
    }
    std::ranges::stable_partition(findings, &LessonFinding::isExact);
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
