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

int linkOfRow(const LessonRows &rows, int row)
{
    if (row < 0 || row >= rows.size())
        return -1;
    int links = 0;
    for (int at = 0; at <= row; ++at)
        links += sentenceCount(rows.at(at)) > 0;
    return links - 1;
}

int rowOfLink(const LessonRows &rows, int link)
{
    for (int row = 0; row < rows.size(); ++row) {
        if (sentenceCount(rows.at(row)) > 0 && link-- == 0)
            return row;
    }
    return -1;
}

int nextPair(const LessonRows &rows, int row, int direction)
{
    do
        row += direction;
    while (row >= 0 && row < rows.size() && sentenceCount(rows.at(row)) == 0);
    return row >= 0 && row < rows.size() ? row : -1;
}

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
    return std::max(0, linkOfRow(rows, rowOfSentence(rows, sentence)));
}

int sentenceOfLink(const LessonRows &rows, int link)
{
    const int row = rowOfLink(rows, link);
    return sentenceOfRow(rows, row < 0 ? int(rows.size()) : row);
}

} // namespace Pistis
