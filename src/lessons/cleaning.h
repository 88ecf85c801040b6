#pragma once

#include <QList>
#include <QString>

namespace Pistis {

struct KeptLine
{
    int line = 0; // 1-based, in the file
    QString text {};

    friend bool operator==(const KeptLine &, const KeptLine &) = default;
};

struct RemovedLine
{
    int line = 0;
    QString text {};
    QString rule {};
    bool isKept = false; // on demand

    friend bool operator==(const RemovedLine &, const RemovedLine &) = default;
};

struct RepairedLine
{
    int line = 0;
    QString before {};
    QString after {};
    QString rule {};
    bool isKept = false; // as it was, on demand

    friend bool operator==(const RepairedLine &, const RepairedLine &) = default;
};

// A word of Greek and Latin letters that was left as it is.
struct MixedWord
{
    int line = 0;
    QString word {};

    friend bool operator==(const MixedWord &, const MixedWord &) = default;
};

struct LineRule
{
    int line = 0;
    QString rule {};

    friend bool operator==(const LineRule &, const LineRule &) = default;
};

// What the cleaning must leave alone.
struct CleaningWishes
{
    QList<int> lines {}; // not to be removed
    QList<LineRule> repairs {}; // not to be made

    friend bool operator==(const CleaningWishes &, const CleaningWishes &) = default;
};

struct Cleaning
{
    QList<KeptLine> kept {}; // with the empty lines, as they part paragraphs
    QList<RemovedLine> removed {}; // all that the rules propose
    QList<RepairedLine> repaired {};
    QList<MixedWord> mixed {}; // in the kept lines

    QString text() const; // the kept lines, with one empty line where there were several

    friend bool operator==(const Cleaning &, const Cleaning &) = default;
};

// Repairs letters and spaces, then takes out the lines that are the page's and not the text's, except what is to be
// left alone.
Cleaning cleaned(const QString &text, const CleaningWishes &wishes = {});

} // namespace Pistis
