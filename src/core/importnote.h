#pragma once

#include <QString>

namespace Pistis {

// What an import takes a line for, where a person may see it otherwise. models/importtext makes the sentence.
struct ImportNote
{
    enum class Kind {
        SameEmail, // of a customer whom the book knows otherwise
        SamePhone,
        Merged, // the name of one that was merged into another
        Namesake, // another customer than the one of this name elsewhere
        DayFirst, // as this day shows, which can be read in no other way
        MonthFirst
    };

    Kind kind = Kind::SameEmail;
    int line = 0; // 1-based
    QString text {}; // what stands there
    QString known {}; // in the book

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

// A name with its place in brackets.
inline QString placed(const QString &name, const QString &place)
{
    return place.isEmpty() ? name : name + QStringLiteral(" (") + place + u')';
}

} // namespace Pistis
