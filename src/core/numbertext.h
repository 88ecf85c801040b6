#pragma once

#include <QLocale>

#include <optional>

namespace Pistis {

// What parts the decimals from the whole in a written number.
enum class DecimalMark { Unknown, Point, Comma };

DecimalMark decimalMarkOf(const QLocale &locale);

// What the number alone shows: 12,5 and 1.234,5 a comma, 1,234,567 a point. 12.345 shows nothing: it may be thousands.
DecimalMark decimalMarkIn(QStringView number);

// A number that only the mark tells how to read, such as 12.345.
bool needsDecimalMark(QStringView number);

// Nothing when it is no number, or one that needs a mark and has none.
std::optional<double> writtenNumber(QStringView number, DecimalMark mark);

// Digits with a point, written so that nobody can take the decimals for thousands: 12.3450.
QString unmistakable(const QString &number);

} // namespace Pistis
