#pragma once

#include "core/businesshours.h"

#include <QJsonValue>

namespace Pistis {

// Words for what a book counts by, in the interface's language.
QString weekdayLabel(int weekday); // from 1, Monday
QString holidayLabel(GreekHoliday holiday);
QString holidayLabel(const OwnHoliday &holiday);
QString hoursLabel(const OpenHours &hours); // "09:00 to 17:00"; "closed"
QString asTheBook(const QString &hours); // a day on which a person has no own hours

// Of a field of the book, of a segment or of a person, as the history names it; empty for other fields.
QString bookFieldLabel(const QString &field);
QString bookFieldValue(const QString &field, const QJsonValue &value);

} // namespace Pistis
