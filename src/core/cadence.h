#pragma once

#include <QDate>

namespace Pistis {

inline constexpr int defaultCadenceDays = 30; // of a new book

enum class CadenceSource { Own, Segment, Book };

struct Cadence
{
    int days = defaultCadenceDays;
    CadenceSource source = CadenceSource::Book;

    friend bool operator==(const Cadence &, const Cadence &) = default;
};

// The customer's own rhythm, else the segment's, else the book's; 0 means not set.
Cadence effectiveCadence(int own, int segment, int book);

// Days after a contact from which silence is too long: the customer's own limit, else that of the level that gives the
// rhythm, else twice the rhythm; 0 means not set. A limit within the rhythm counts as the rhythm.
int effectiveLimit(const Cadence &cadence, int own, int segment, int book);

// Counted from the last held contact, without one from the first contact; invalid when neither is known.
QDate nextDue(QDate lastHeld, QDate firstContact, int cadenceDays);

} // namespace Pistis
