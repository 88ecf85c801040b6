#pragma once

#include <QString>

namespace Pistis {

struct PracticeName
{
    QString name {};
    QString region {};
    bool greek = false;
};

// Believable company names, different for each index of a book: about three of five Greek.
PracticeName practiceName(int index);

// The salespeople of a practice book.
inline constexpr int practicePersons = 4;
QString practicePerson(int index);

} // namespace Pistis
