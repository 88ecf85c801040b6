#pragma once

#include "core/businesshours.h"

#include <QJsonObject>
#include <QMap>

namespace Pistis {

// Business hours as fields of the book, one for each weekday and holiday: only what differs from a new book's.
QJsonObject fieldsOf(const BusinessHours &hours);

// Own hours of a person by weekday, likewise.
QJsonObject ownHoursFields(const QMap<int, OpenHours> &hours);

// Fields of other things and such as cannot be read are passed over.
BusinessHours businessHoursIn(const QJsonObject &fields);
QMap<int, OpenHours> ownHoursIn(const QJsonObject &fields);

QString hoursText(const OpenHours &hours); // "09:00-17:00"; "closed"
std::optional<OpenHours> openHoursIn(const QString &text);

// What such a field is about; nothing for a field of something else.
std::optional<int> weekdayIn(QStringView field); // of the book or of a person; from 1, Monday
std::optional<int> weekdayOf(QStringView word); // "monday"
std::optional<GreekHoliday> greekHolidayIn(QStringView field);
std::optional<QDate> ownHolidayIn(QStringView field);

} // namespace Pistis
