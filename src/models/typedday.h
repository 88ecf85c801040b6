#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace Pistis {

// One of the three parts of a day that is being typed: a number, or what was typed in its place.
struct DayPart
{
    int at = 0;
    int size = 0;
    int most = 2; // characters
    QChar unit {}; // d, M or y
};

bool isDaySeparator(QChar c);

// format: of QDate, with numbers only. None where the text or the format is not one of three parts.
QList<DayPart> dayParts(QStringView text, QStringView format);

int dayPartAt(const QList<DayPart> &parts, int cursor);

// Null: not yet a day, or none that there is.
QDate writtenDay(QStringView text, QStringView format);

// The day that a word means, such as “yesterday” or «χθες», typed over the parts of a day; null: none.
QDate spokenDay(QStringView text, const QDate &today);

} // namespace Pistis
