#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace Pistis {

// How often a customer is seen in fact, beside what the rhythm asks.
struct OwnRhythm
{
    int quietDays = 0; // since the last contact
    int gaps = 0; // between contacts
    double gap = 0; // median, with the open last gap censored

    double ratio() const { return quietDays / gap; }

    friend bool operator==(const OwnRhythm &, const OwnRhythm &) = default;
};

// contacts: days in any order; a day counts once, one after today does not. Nothing while there are fewer than two
// gaps.
std::optional<OwnRhythm> ownRhythm(QList<QDate> contacts, const QDate &today);

} // namespace Pistis
