#pragma once

#include "core/party.h"

#include <QList>

#include <optional>

namespace Pistis {

inline constexpr int longestRhythm = 3650; // days
inline constexpr int longestAnswer = 999; // business hours

// What a book counts by: its rhythm, hours and holidays, and its segments with theirs.
struct BookRules
{
    BookSettings settings {};
    QList<Segment> segments {}; // one without an id is new, a deleted one is to go

    friend bool operator==(const BookRules &, const BookRules &) = default;
};

// What of the rules cannot be stored.
struct RuleFault
{
    QString field {};
    qsizetype at = -1; // which segment, weekday or own holiday

    friend bool operator==(const RuleFault &, const RuleFault &) = default;
};

// Names without blanks around them, own holidays by day.
BookRules tidied(BookRules rules);

// The first fault of tidied rules, if any.
std::optional<RuleFault> faultOf(const BookRules &rules, const BookRules &before);

// Of weekdays, in whichever way they came about.
std::optional<RuleFault> faultOf(const std::array<OpenHours, 7> &weekdays);

} // namespace Pistis
