#pragma once

#include "lessons/lesson.h"
#include "lessons/practice.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Pistis {

struct TextSpan
{
    int start = 0; // UTF-16 units in the row's text
    int length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// One row of the reader: what stands in the Greek pane and what stands beside it in the English one.
struct LessonRow
{
    enum class Kind { Title, Byline, Heading, Sentence, ListItem, LiveLine };

    Kind kind = Kind::Sentence;
    QString greek {};
    QString english {};
    QList<TextSpan> greekSentences {};
    QList<TextSpan> englishSentences {};
    QList<LessonPicture> greekPictures {}; // below the text
    QList<LessonPicture> englishPictures {};
    bool startsParagraph = false;
    int heading = 0; // number of the heading, from 1; 0 above the first
    Practice practice = Practice::None; // of a heading or a live line
    LinkTrust trust = LinkTrust::Automatic; // of the link that the row shows

    friend bool operator==(const LessonRow &, const LessonRow &) = default;
};

struct LiveLine
{
    QString greek {};
    QString english {};

    friend bool operator==(const LiveLine &, const LiveLine &) = default;
};

using LessonRows = QList<LessonRow>;
using LiveLines = QHash<Practice, LiveLine>;

// The rows with one live line below each heading that has a practice with words.
LessonRows withLiveLines(const LessonRows &rows, const LiveLines &lines);

// How many sentences a reader counts in a row; a byline and a live line have none.
int sentenceCount(const LessonRow &row);
int sentenceCount(const LessonRows &rows);

// The link, counted from 0 through the rows that are one, that holds this sentence, and the first sentence of a link.
int linkOfSentence(const LessonRows &rows, int sentence);
int sentenceOfLink(const LessonRows &rows, int link);

// The link of a row, for one that shows none that above it, and the row of a link; -1: it is not there.
int linkOfRow(const LessonRows &rows, int row);
int rowOfLink(const LessonRows &rows, int link);
int nextPair(const LessonRows &rows, int row, int direction); // the next row that shows a link; -1: there is none

int sentenceOfRow(const LessonRows &rows, int row); // number of the row's first sentence, from 0
int rowOfSentence(const LessonRows &rows, int sentence); // nearest row that has it; -1 when there are no sentences

} // namespace Pistis
