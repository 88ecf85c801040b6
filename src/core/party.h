#pragma once

#include "core/businesshours.h"

#include <QMap>
#include <QString>
#include <QUuid>

namespace Pistis {

struct Person
{
    QUuid id {};
    QString name {};
    QMap<int, OpenHours> hours {}; // own ones by weekday, from 1, Monday; on all others the book's
    bool deleted = false;

    friend bool operator==(const Person &, const Person &) = default;
};

struct Segment
{
    QUuid id {};
    QString name {};
    int cadenceDays = 0; // 0: the book's
    int maxGapDays = 0; // 0: the book's, else twice the rhythm
    bool deleted = false;

    friend bool operator==(const Segment &, const Segment &) = default;
};

// What concerns a book as a whole.
struct BookSettings
{
    int cadenceDays = 30;
    int maxGapDays = 0; // 0: twice the rhythm
    int answerHours = 8; // business hours within which a first answer is in time
    BusinessHours hours {};

    friend bool operator==(const BookSettings &, const BookSettings &) = default;
};

} // namespace Pistis
