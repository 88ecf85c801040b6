#pragma once

#include "core/fault.h"
#include "core/textdecoder.h"
#include "lessons/cleaning.h"

#include <QStringList>

#include <optional>

namespace Pistis {

// What stands above a text, in one language.
struct ArticleHead
{
    QString title {};
    QString author {};
    QString source {};
    bool isTold = false; // else it is found in the text

    friend bool operator==(const ArticleHead &, const ArticleHead &) = default;
};

// What the user asks for: files or texts, and what of them the cleaning must leave alone.
struct ArticleRequest
{
    QString greekFile {};
    QString englishFile {}; // may be empty
    QString greekText {}; // where there is no file
    QString englishText {};
    QString greekName {}; // of a text without a file, for what is wrong with it
    QString englishName {};
    std::optional<TextEncoding> greekEncoding {}; // of the file, when the guess was wrong
    std::optional<TextEncoding> englishEncoding {};
    CleaningWishes greekWishes {}; // for the text that is Greek, wherever it was given
    CleaningWishes englishWishes {};
    bool hasAllWishes = false; // else lines that were brought back in the version before stay as well
    ArticleHead greekHead {}; // likewise
    ArticleHead englishHead {};

    friend bool operator==(const ArticleRequest &, const ArticleRequest &) = default;
};

// One line that the cleaning would leave out of an article.
struct RemovalRow
{
    bool isGreek = true;
    int line = 0; // 1-based, in the file
    QString text {};
    QString rule {};
    bool kept = false;

    friend bool operator==(const RemovalRow &, const RemovalRow &) = default;
};

// One repair that the cleaning would make in a line.
struct RepairRow
{
    bool isGreek = true;
    int line = 0;
    QString before {};
    QString after {};
    QString rule {};
    bool kept = false; // as it was

    friend bool operator==(const RepairRow &, const RepairRow &) = default;
};

// A word of Greek and Latin letters that was left as it is.
struct MixedWordRow
{
    bool isGreek = true;
    int line = 0;
    QString word {};

    friend bool operator==(const MixedWordRow &, const MixedWordRow &) = default;
};

// How the file of one side was read.
struct ArticleSource
{
    bool isGreek = true;
    bool isSwapped = false; // it was given as the text in the other language
    QString file {}; // name; empty for a text that was typed
    TextEncoding encoding = TextEncoding::Utf8;
    bool isGuess = false; // it would also make sense in another encoding
    std::optional<TextEncoding> proved {}; // by the bytes, where another one was told and gives another text
    int unreadable = 0; // characters that the encoding does not have
    bool isMarkdown = false;

    // UTF-8 is only guessed where the end of the file halves a character; what is left of it reads as a few at most.
    bool isCutOff() const { return isGuess && encoding == TextEncoding::Utf8 && unreadable <= 3; }

    friend bool operator==(const ArticleSource &, const ArticleSource &) = default;
};

// What an import would make of it.
struct ArticlePreview
{
    QString title {};
    ArticleHead greekHead {}; // as it would be stored
    ArticleHead englishHead {};
    QString lesson {}; // the id that it would get
    QString version {};
    QString replaced {}; // the version that it would follow; empty for a new lesson
    bool isThere = false; // what would be replaced has these very texts, so it stays
    QStringList lessons {}; // the numbered headings
    QString greek {}; // cleaned text
    QString english {};
    QList<ArticleSource> sources {};
    QList<RemovalRow> removals {};
    QList<RepairRow> repairs {};
    QList<MixedWordRow> mixedWords {};
    QList<Fault> faults {}; // with any, there is nothing to import

    friend bool operator==(const ArticlePreview &, const ArticlePreview &) = default;
};

} // namespace Pistis
