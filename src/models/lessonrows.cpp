#include "models/lessonrows.h"

#include <algorithm>

namespace Pistis {

LessonRows withLiveLines(const LessonRows &rows, const LiveLines &lines)
{
    LessonRows shown;
    shown.reserve(rows.size() + lines.size());
    for (const LessonRow &row : rows) {
        if (row.kind == LessonRow::Kind::LiveLine)
            continue;
        shown.append(row);
        const auto line = lines.constFind(row.practice);
        if (row.kind != LessonRow::Kind::Heading || row.practice == Practice::None || line == lines.cend())
            continue;
        shown.append({ .kind = LessonRow::Kind::LiveLine,
            .greek = line->greek,
            .english = line->english,
            .heading = row.heading,
            .practice = row.practice });
    }
    return shown;
}

int sentenceCount(const LessonRow &row)
{
    if (row.kind == LessonRow::Kind::Byline || row.kind == LessonRow::Kind::LiveLine)
        return 0;
    return int(std::max({ row.greekSentences.size(), row.englishSentences.size(), qsizetype(1) }));
}

int sentenceCount(const LessonRows &rows) { return sentenceOfRow(rows, int(rows.size())); }

int sentenceOfRow(const LessonRows &rows, int row)
{
    int count = 0;
    for (int i = 0; i < row && i < rows.size(); ++i)
        count += sentenceCount(rows.at(i));
    return count;
}

int rowOfSentence(const LessonRows &rows, int sentence)
{
    int nearest = -1;
    int first = 0;
    for (int i = 0; i < rows.size(); ++i) {
        const int count = sentenceCount(rows.at(i));
        if (count == 0)
            continue;
        if (nearest >= 0 && first > sentence)
            break;
        nearest = i;
        first += count;
    }
    return nearest;
}

int linkOfSentence(const LessonRows &rows, int sentence)
{
    const int row = rowOfSentence(rows, sentence);
    return int(std::count_if(rows.cbegin(), rows.cbegin() + std::max(0, row),
        [](const LessonRow &before) { return sentenceCount(before) > 0; }));
}

int sentenceOfLink(const LessonRows &rows, int link)
{
    int row = 0;
    for (int seen = 0; row < rows.size(); ++row) {
        if (sentenceCount(rows.at(row)) > 0 && seen++ == link)
            break;
    }
    return sentenceOfRow(rows, row);
}

} // namespace Pistis
