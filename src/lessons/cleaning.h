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

    friend bool operator==(const RepairedLine &, const RepairedLine &) = default;
};

// A word of Greek and Latin letters that was left as it is.
struct MixedWord
{
    int line = 0;
    QString word {};

    friend bool operator==(const MixedWord &, const MixedWord &) = default;
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

// Repairs letters and spaces, then takes out the lines that are the page's and not the text's, except those whose
// number is in keep.
Cleaning cleaned(const QString &text, const QList<int> &keep = {});

} // namespace Pistis
