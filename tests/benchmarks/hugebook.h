#pragma once

#include <QString>

// A book of the size of a large company: a million customers in six segments, ten million visits of twenty persons.
// Made once, with all its ops, and kept in the build folder.
class HugeBook
{
public:
    static constexpr int customers = 1'000'000;
    static constexpr int visitsEach = 11; // some end with a loss
    static constexpr int segments = 6;
    static constexpr int persons = 20;

    // Makes the book when it is missing.
    static QString path();
};
