#include "models/lessonsearch.h"

#include <algorithm>
#include <iterator>

namespace Pistis {

namespace {

    // Live lines are no part of the lesson.
    SentenceIndex indexOf(const LessonRows &rows, LessonLanguage language)
    {
        QStringList texts;
        texts.reserve(rows.size());
        for (const LessonRow &row : rows) {
            const bool isText = row.kind != LessonRow::Kind::LiveLine;
            texts.append(!isText ? QString() : language == LessonLanguage::Greek ? row.greek : row.english);
        }
        return { texts, language };
    }

    LessonHits hitsOf(const QList<SentenceHit> &found, LessonLanguage language)
    {
        LessonHits hits;
        hits.reserve(found.size());
        for (const SentenceHit &hit : found)
            hits.append({ .row = hit.sentence,
                .language = language,
                .span = { .start = hit.start, .length = hit.length },
                .isExact = hit.isExact });
        return hits;
    }

} // namespace

LessonSearch::LessonSearch(const LessonRows &rows)
    : m_greek(indexOf(rows, LessonLanguage::Greek))
    , m_english(indexOf(rows, LessonLanguage::English))
{
}

LessonHits LessonSearch::find(const QString &words) const
{
    const LessonHits greek = hitsOf(m_greek.find(words), LessonLanguage::Greek);
    const LessonHits english = hitsOf(m_english.find(words), LessonLanguage::English);
    LessonHits hits;
    hits.reserve(greek.size() + english.size());
    std::ranges::merge(greek, english, std::back_inserter(hits), {}, &LessonHit::row, &LessonHit::row);
    std::ranges::stable_partition(hits, &LessonHit::isExact);
    return hits;
}

int hitFrom(const LessonHits &hits, int row)
{
    const auto end = std::ranges::find(hits, false, &LessonHit::isExact);
    const auto exact = std::ranges::find_if(hits.begin(), end, [row](const LessonHit &hit) { return hit.row >= row; });
    return hits.isEmpty() ? -1 : exact == end ? 0 : int(exact - hits.begin());
}

} // namespace Pistis
