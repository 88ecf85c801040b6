#pragma once

#include <QString>

#include <algorithm>

namespace Pistis {

// How one language of a lesson is set.
struct ReadingLetters
{
    static constexpr int smallest = 60, largest = 200; // of the size
    static constexpr int tightest = 110, widest = 250; // of the line spacing

    QString family {}; // of running text; empty: the usual one
    int size = 100; // percent of the size of reading
    int lineSpacing = 150; // percent of the letters' size

    friend bool operator==(const ReadingLetters &, const ReadingLetters &) = default;
};

inline ReadingLetters bounded(ReadingLetters letters)
{
    letters.size = std::clamp(letters.size, ReadingLetters::smallest, ReadingLetters::largest);
    letters.lineSpacing = std::clamp(letters.lineSpacing, ReadingLetters::tightest, ReadingLetters::widest);
    return letters;
}

} // namespace Pistis
